import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
export const is = (() => {
    const _io0 = input => (undefined === input.mpexlwhkypb || "string" === typeof input.mpexlwhkypb && (0 <= _stringLength_1._stringLength(input.mpexlwhkypb) && _stringLength_1._stringLength(input.mpexlwhkypb) <= 28)) && ("string" === typeof input.cgkpmcn && _isFormatDateTime_1._isFormatDateTime(input.cgkpmcn)) && "boolean" === typeof input.ciksjvbz && "string" === typeof input.rhggmjahhdro && (undefined === input.xnpnamkbb || "string" === typeof input.xnpnamkbb && _isFormatUuid_1._isFormatUuid(input.xnpnamkbb)) && ("number" === typeof input.wyklth && (-70 <= input.wyklth && input.wyklth <= 993668)) && ("lwk" === input.ucckdsbvzq || "uls" === input.ucckdsbvzq || "vhuyxd" === input.ucckdsbvzq) && ("string" === typeof input.xyuryqswrkrq && RegExp("^-?(?:0|[1-9]\\d{0,10})(?:\\.\\d{1,4})?$").test(input.xyuryqswrkrq)) && (undefined === input.vhmwukcqsa || "dvbsewkas" === input.vhmwukcqsa || "erimvyems" === input.vhmwukcqsa || "mzxifbay" === input.vhmwukcqsa || "taf" === input.vhmwukcqsa || "ukpsmzm" === input.vhmwukcqsa);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`${undefined === input.mpexlwhkypb ? "" : `"mpexlwhkypb":${undefined !== input.mpexlwhkypb ? _jsonStringifyString_1._jsonStringifyString(input.mpexlwhkypb) : undefined},`}"cgkpmcn":${_jsonStringifyString_1._jsonStringifyString(input.cgkpmcn.toJSON())},"ciksjvbz":${String(input.ciksjvbz)},"rhggmjahhdro":${_jsonStringifyString_1._jsonStringifyString(input.rhggmjahhdro)},${undefined === input.xnpnamkbb ? "" : `"xnpnamkbb":${undefined !== input.xnpnamkbb ? _jsonStringifyString_1._jsonStringifyString(input.xnpnamkbb) : undefined},`}"wyklth":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.wyklth))},"ucckdsbvzq":${"\"" + input.ucckdsbvzq + "\""},"xyuryqswrkrq":${"object" === typeof input.xyuryqswrkrq && "function" === typeof input.xyuryqswrkrq.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.xyuryqswrkrq.toJSON()) : _so1(input.xyuryqswrkrq)},${undefined === input.vhmwukcqsa ? "" : `"vhmwukcqsa":${undefined !== input.vhmwukcqsa ? "\"" + input.vhmwukcqsa + "\"" : undefined}`}`)}}`;
    const _so1 = input => "{}";
    const _io1 = input => true;
    return input => _so0(input);
})();
