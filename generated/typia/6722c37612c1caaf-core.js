import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
export const is = (() => {
    const _io0 = input => (undefined === input.zrhgcsc || "string" === typeof input.zrhgcsc) && "string" === typeof input.luqp && (Array.isArray(input.kidezah) && input.kidezah.every(elem => "object" === typeof elem && null !== elem && _io1(elem))) && ("string" === typeof input.nvopyz && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,6})?$").test(input.nvopyz)) && "string" === typeof input.lrge && ("string" === typeof input.bkjprdsvlv && _isFormatDateTime_1._isFormatDateTime(input.bkjprdsvlv)) && (Array.isArray(input.cuohedaazslv) && input.cuohedaazslv.every(elem => "string" === typeof elem && _isFormatUuid_1._isFormatUuid(elem))) && ("string" === typeof input.yrcksxcsais && _isFormatUuid_1._isFormatUuid(input.yrcksxcsais));
    const _io1 = input => "string" === typeof input.tvdcgqrd && ("iedihx" === input.qkji || "lfyoxuyic" === input.qkji || "sna" === input.qkji) && "string" === typeof input.azza && "string" === typeof input.xttlqwhuitt;
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${undefined === input.zrhgcsc ? "" : `"zrhgcsc":${undefined !== input.zrhgcsc ? _jsonStringifyString_1._jsonStringifyString(input.zrhgcsc) : undefined},`}"luqp":${_jsonStringifyString_1._jsonStringifyString(input.luqp)},"kidezah":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.kidezah, elem => _so1(elem))}]`},"nvopyz":${"object" === typeof input.nvopyz && "function" === typeof input.nvopyz.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.nvopyz.toJSON()) : _so2(input.nvopyz)},"lrge":${_jsonStringifyString_1._jsonStringifyString(input.lrge)},"bkjprdsvlv":${_jsonStringifyString_1._jsonStringifyString(input.bkjprdsvlv.toJSON())},"cuohedaazslv":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.cuohedaazslv, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"yrcksxcsais":${_jsonStringifyString_1._jsonStringifyString(input.yrcksxcsais)}}`;
    const _so1 = input => `{"tvdcgqrd":${_jsonStringifyString_1._jsonStringifyString(input.tvdcgqrd)},"qkji":${"\"" + input.qkji + "\""},"azza":${_jsonStringifyString_1._jsonStringifyString(input.azza)},"xttlqwhuitt":${_jsonStringifyString_1._jsonStringifyString(input.xttlqwhuitt)}}`;
    const _so2 = input => "{}";
    const _io1 = input => "string" === typeof input.tvdcgqrd && ("iedihx" === input.qkji || "lfyoxuyic" === input.qkji || "sna" === input.qkji) && "string" === typeof input.azza && "string" === typeof input.xttlqwhuitt;
    const _io2 = input => true;
    return input => _so0(input);
})();
