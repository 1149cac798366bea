import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
export const is = (() => {
    const _io0 = input => (undefined === input.lghvcr || Array.isArray(input.lghvcr) && input.lghvcr.every(elem => "object" === typeof elem && null !== elem && _io1(elem))) && ("string" === typeof input.qio && (2 <= _stringLength_1._stringLength(input.qio) && _stringLength_1._stringLength(input.qio) <= 31)) && (Array.isArray(input.pwpnkhx) && input.pwpnkhx.every(elem => "boolean" === typeof elem));
    const _io1 = input => "string" === typeof input.onphhksgick && _isFormatDateTime_1._isFormatDateTime(input.onphhksgick) && ("number" === typeof input.tarzgitjde && (-958 <= input.tarzgitjde && input.tarzgitjde <= 59156));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${undefined === input.lghvcr ? "" : `"lghvcr":${undefined !== input.lghvcr ? `[${_jsonStringifyArray_1._jsonStringifyArray(input.lghvcr, elem => _so1(elem))}]` : undefined},`}"qio":${_jsonStringifyString_1._jsonStringifyString(input.qio)},"pwpnkhx":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.pwpnkhx, elem => String(elem))}]`}}`;
    const _so1 = input => `{"onphhksgick":${_jsonStringifyString_1._jsonStringifyString(input.onphhksgick.toJSON())},"tarzgitjde":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.tarzgitjde))}}`;
    const _io1 = input => input.onphhksgick instanceof Date && ("number" === typeof input.tarzgitjde && (-958 <= input.tarzgitjde && input.tarzgitjde <= 59156));
    return input => _so0(input);
})();
