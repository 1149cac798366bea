import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _ip0 = input => "string" === typeof input["at"] && _isFormatDateTime_1._isFormatDateTime(input["at"]);
    const _ip1 = input => "string" === typeof input["amount"] && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,2})?$").test(input["amount"]);
    const _io0 = input => _ip0(input) && _ip1(input) && ("object" === typeof input.inner && null !== input.inner && _io1(input.inner));
    const _io1 = input => _ip0(input) && _ip1(input) && ("object" === typeof input.inner && null !== input.inner && _io2(input.inner));
    const _io2 = input => _ip0(input) && _ip1(input);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _ip0 = input => input["at"] instanceof Date;
    const _ip1 = input => "object" === typeof input["amount"] && null !== input["amount"] && false === Array.isArray(input["amount"]) && _io1(input["amount"]) && ("object" === typeof input["amount"] && "function" === typeof input["amount"].toJSON && (input => "string" === typeof input)(input["amount"].toJSON()));
    const _so0 = input => `{"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())},"amount":${"object" === typeof input.amount && "function" === typeof input.amount.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.amount.toJSON()) : _so1(input.amount)},"inner":${_so2(input.inner)}}`;
    const _so1 = input => "{}";
    const _so2 = input => `{"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())},"amount":${"object" === typeof input.amount && "function" === typeof input.amount.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.amount.toJSON()) : _so3(input.amount)},"inner":${_so4(input.inner)}}`;
    const _so3 = input => "{}";
    const _so4 = input => `{"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())},"amount":${"object" === typeof input.amount && "function" === typeof input.amount.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.amount.toJSON()) : _so5(input.amount)}}`;
    const _so5 = input => "{}";
    const _io1 = input => true;
    const _io2 = input => _ip0(input) && _ip1(input) && ("object" === typeof input.inner && null !== input.inner && _io4(input.inner));
    const _io4 = input => _ip0(input) && _ip1(input);
    return input => _so0(input);
})();
