import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
export const is = (() => {
    const _io0 = input => "string" === typeof input.instant1 && _isFormatDateTime_1._isFormatDateTime(input.instant1) && ("string" === typeof input.date1 && _isFormatDate_1._isFormatDate(input.date1)) && ("string" === typeof input.uuid1 && _isFormatUuid_1._isFormatUuid(input.uuid1)) && ("string" === typeof input.decimal1 && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,2})?$").test(input.decimal1)) && ("cancelled" === input.enum1 || "draft" === input.enum1 || "open" === input.enum1 || "paid" === input.enum1 || "shipped" === input.enum1) && ("string" === typeof input.string1 && (1 <= _stringLength_1._stringLength(input.string1) && _stringLength_1._stringLength(input.string1) <= 24)) && ("number" === typeof input.integer1 && (_isTypeInt64_1._isTypeInt64(input.integer1) && 0 <= input.integer1 && input.integer1 <= 1000000));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"instant1":${_jsonStringifyString_1._jsonStringifyString(input.instant1.toJSON())},"date1":${_jsonStringifyString_1._jsonStringifyString(input.date1)},"uuid1":${_jsonStringifyString_1._jsonStringifyString(input.uuid1)},"decimal1":${"object" === typeof input.decimal1 && "function" === typeof input.decimal1.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.decimal1.toJSON()) : _so1(input.decimal1)},"enum1":${"\"" + input.enum1 + "\""},"string1":${_jsonStringifyString_1._jsonStringifyString(input.string1)},"integer1":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.integer1))}}`;
    const _so1 = input => "{}";
    const _io1 = input => true;
    return input => _so0(input);
})();
