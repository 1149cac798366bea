import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => (undefined === input.skikortwxx || Array.isArray(input.skikortwxx) && input.skikortwxx.every(elem => "number" === typeof elem && (_isTypeInt64_1._isTypeInt64(elem) && -403 <= elem && elem <= 470844))) && ("azmjgthz" === input.whpap || "ilskvz" === input.whpap || "lsoj" === input.whpap || "wsoibymbm" === input.whpap) && ("object" === typeof input.arxovflvmx && null !== input.arxovflvmx && _io1(input.arxovflvmx)) && ("string" === typeof input.kabiozwlzhul && _isFormatDateTime_1._isFormatDateTime(input.kabiozwlzhul));
    const _io1 = input => "boolean" === typeof input.ljaqpntkzndq && "string" === typeof input.sxr && ("string" === typeof input.rstpuacba && _isFormatDateTime_1._isFormatDateTime(input.rstpuacba));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${undefined === input.skikortwxx ? "" : `"skikortwxx":${undefined !== input.skikortwxx ? `[${_jsonStringifyArray_1._jsonStringifyArray(input.skikortwxx, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]` : undefined},`}"whpap":${"\"" + input.whpap + "\""},"arxovflvmx":${_so1(input.arxovflvmx)},"kabiozwlzhul":${_jsonStringifyString_1._jsonStringifyString(input.kabiozwlzhul.toJSON())}}`;
    const _so1 = input => `{"ljaqpntkzndq":${String(input.ljaqpntkzndq)},"sxr":${_jsonStringifyString_1._jsonStringifyString(input.sxr)},"rstpuacba":${_jsonStringifyString_1._jsonStringifyString(input.rstpuacba.toJSON())}}`;
    const _io1 = input => "boolean" === typeof input.ljaqpntkzndq && "string" === typeof input.sxr && input.rstpuacba instanceof Date;
    return input => _so0(input);
})();
