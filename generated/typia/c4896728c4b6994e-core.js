import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => "number" === typeof input.luvidzelktp && (_isTypeInt64_1._isTypeInt64(input.luvidzelktp) && -850 <= input.luvidzelktp && input.luvidzelktp <= 640509) && ("object" === typeof input.clwl && null !== input.clwl && _io1(input.clwl)) && ("esifnkz" === input.aezvoqubmvoq || "flyahzztf" === input.aezvoqubmvoq || "jltczazfs" === input.aezvoqubmvoq || "wnghyjyx" === input.aezvoqubmvoq || "xfnsuc" === input.aezvoqubmvoq || "ypdwuyq" === input.aezvoqubmvoq || "zbcw" === input.aezvoqubmvoq) && ("string" === typeof input.vdeztt && _isFormatDateTime_1._isFormatDateTime(input.vdeztt));
    const _io1 = input => "string" === typeof input.oyriquygrwd && ("string" === typeof input.jxnbsuoso && RegExp("^-?(?:0|[1-9]\\d{0,5})(?:\\.\\d{1,4})?$").test(input.jxnbsuoso)) && (null === input.dnhxalbnwqct || "string" === typeof input.dnhxalbnwqct);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"luvidzelktp":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.luvidzelktp))},"clwl":${_so1(input.clwl)},"aezvoqubmvoq":${"\"" + input.aezvoqubmvoq + "\""},"vdeztt":${_jsonStringifyString_1._jsonStringifyString(input.vdeztt.toJSON())}}`;
    const _so1 = input => `{"oyriquygrwd":${_jsonStringifyString_1._jsonStringifyString(input.oyriquygrwd)},"jxnbsuoso":${"object" === typeof input.jxnbsuoso && "function" === typeof input.jxnbsuoso.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.jxnbsuoso.toJSON()) : _so2(input.jxnbsuoso)},"dnhxalbnwqct":${null !== input.dnhxalbnwqct ? _jsonStringifyString_1._jsonStringifyString(input.dnhxalbnwqct) : "null"}}`;
    const _so2 = input => "{}";
    const _io1 = input => "string" === typeof input.oyriquygrwd && ("object" === typeof input.jxnbsuoso && null !== input.jxnbsuoso && false === Array.isArray(input.jxnbsuoso) && _io2(input.jxnbsuoso) && ("object" === typeof input.jxnbsuoso && "function" === typeof input.jxnbsuoso.toJSON && (input => "string" === typeof input)(input.jxnbsuoso.toJSON()))) && (null === input.dnhxalbnwqct || "string" === typeof input.dnhxalbnwqct);
    const _io2 = input => true;
    return input => _so0(input);
})();
