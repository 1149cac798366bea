import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
export const is = (() => {
    const _io0 = input => "string" === typeof input.imb && _isFormatDateTime_1._isFormatDateTime(input.imb) && (null === input.anoocdtqe || undefined === input.anoocdtqe || "string" === typeof input.anoocdtqe) && ("number" === typeof input.viyf && (-954 <= input.viyf && input.viyf <= 104291)) && (Array.isArray(input.lbqup) && input.lbqup.every(elem => "boolean" === typeof elem)) && ("string" === typeof input.zyfer && _isFormatDateTime_1._isFormatDateTime(input.zyfer));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"imb":${_jsonStringifyString_1._jsonStringifyString(input.imb.toJSON())},${undefined === input.anoocdtqe ? "" : `"anoocdtqe":${undefined !== input.anoocdtqe ? null !== input.anoocdtqe ? _jsonStringifyString_1._jsonStringifyString(input.anoocdtqe) : "null" : undefined},`}"viyf":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.viyf))},"lbqup":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.lbqup, elem => String(elem))}]`},"zyfer":${_jsonStringifyString_1._jsonStringifyString(input.zyfer.toJSON())}}`;
    return input => _so0(input);
})();
