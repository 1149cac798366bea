import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
export const is = (() => {
    const _io0 = input => Array.isArray(input.jbbnn) && input.jbbnn.every(elem => "string" === typeof elem) && ("number" === typeof input.vgqzr && (_isTypeInt64_1._isTypeInt64(input.vgqzr) && -769 <= input.vgqzr && input.vgqzr <= 109487)) && ("number" === typeof input.apeltylncit && (_isTypeInt64_1._isTypeInt64(input.apeltylncit) && -925 <= input.apeltylncit && input.apeltylncit <= 840065)) && ("bzfdwd" === input.cqvix || "kyswcx" === input.cqvix || "mcjmtxj" === input.cqvix || "ntqfzdqd" === input.cqvix || "ppfav" === input.cqvix || "stsgzwa" === input.cqvix || "zfm" === input.cqvix) && ("string" === typeof input.aawaraozt && (1 <= _stringLength_1._stringLength(input.aawaraozt) && _stringLength_1._stringLength(input.aawaraozt) <= 40)) && "string" === typeof input.bjimg;
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"jbbnn":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.jbbnn, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"vgqzr":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.vgqzr))},"apeltylncit":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.apeltylncit))},"cqvix":${"\"" + input.cqvix + "\""},"aawaraozt":${_jsonStringifyString_1._jsonStringifyString(input.aawaraozt)},"bjimg":${_jsonStringifyString_1._jsonStringifyString(input.bjimg)}}`;
    return input => _so0(input);
})();
