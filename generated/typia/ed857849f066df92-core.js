import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
export const is = (() => {
    const _io0 = input => "string" === typeof input.mndnawecztv && (2 <= _stringLength_1._stringLength(input.mndnawecztv) && _stringLength_1._stringLength(input.mndnawecztv) <= 21) && (null === input.imoatwbzs || "string" === typeof input.imoatwbzs && _isFormatUuid_1._isFormatUuid(input.imoatwbzs)) && (undefined === input.cwlgrz || "string" === typeof input.cwlgrz && _isFormatUuid_1._isFormatUuid(input.cwlgrz));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"mndnawecztv":${_jsonStringifyString_1._jsonStringifyString(input.mndnawecztv)},"imoatwbzs":${null !== input.imoatwbzs ? _jsonStringifyString_1._jsonStringifyString(input.imoatwbzs) : "null"},${undefined === input.cwlgrz ? "" : `"cwlgrz":${undefined !== input.cwlgrz ? _jsonStringifyString_1._jsonStringifyString(input.cwlgrz) : undefined}`}`)}}`;
    return input => _so0(input);
})();
