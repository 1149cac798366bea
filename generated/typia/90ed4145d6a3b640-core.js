import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
export const is = (() => {
    const _io0 = input => "string" === typeof input.php && _isFormatDateTime_1._isFormatDateTime(input.php) && ("string" === typeof input.ugptapisdb && _isFormatDate_1._isFormatDate(input.ugptapisdb)) && ("object" === typeof input.kievpfnav && null !== input.kievpfnav && _io1(input.kievpfnav)) && ("number" === typeof input.buttpyhoswr && (_isTypeInt64_1._isTypeInt64(input.buttpyhoswr) && -559 <= input.buttpyhoswr && input.buttpyhoswr <= 800560)) && ("string" === typeof input.ipcjrp && _isFormatDateTime_1._isFormatDateTime(input.ipcjrp)) && ("string" === typeof input.vqxqfg && _isFormatUuid_1._isFormatUuid(input.vqxqfg)) && ("object" === typeof input.jbxppervk && null !== input.jbxppervk && _io2(input.jbxppervk)) && (null === input.gbsum || "string" === typeof input.gbsum && _isFormatDate_1._isFormatDate(input.gbsum));
    const _io1 = input => "number" === typeof input.jjb && (-764 <= input.jjb && input.jjb <= 541002) && ("string" === typeof input.ynvk && RegExp("^-?(?:0|[1-9]\\d{0,12})(?:\\.\\d{1,4})?$").test(input.ynvk));
    const _io2 = input => "number" === typeof input.mnlaqovg && (-995 <= input.mnlaqovg && input.mnlaqovg <= 360075) && ("string" === typeof input.udx && _isFormatUuid_1._isFormatUuid(input.udx)) && (undefined === input.bpwgu || "string" === typeof input.bpwgu && _isFormatUuid_1._isFormatUuid(input.bpwgu)) && "boolean" === typeof input.wejhh;
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"php":${_jsonStringifyString_1._jsonStringifyString(input.php.toJSON())},"ugptapisdb":${_jsonStringifyString_1._jsonStringifyString(input.ugptapisdb)},"kievpfnav":${_so1(input.kievpfnav)},"buttpyhoswr":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.buttpyhoswr))},"ipcjrp":${_jsonStringifyString_1._jsonStringifyString(input.ipcjrp.toJSON())},"vqxqfg":${_jsonStringifyString_1._jsonStringifyString(input.vqxqfg)},"jbxppervk":${_so3(input.jbxppervk)},"gbsum":${null !== input.gbsum ? _jsonStringifyString_1._jsonStringifyString(input.gbsum) : "null"}}`;
    const _so1 = input => `{"jjb":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.jjb))},"ynvk":${"object" === typeof input.ynvk && "function" === typeof input.ynvk.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.ynvk.toJSON()) : _so2(input.ynvk)}}`;
    const _so2 = input => "{}";
    const _so3 = input => `{"mnlaqovg":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.mnlaqovg))},"udx":${_jsonStringifyString_1._jsonStringifyString(input.udx)},${undefined === input.bpwgu ? "" : `"bpwgu":${undefined !== input.bpwgu ? _jsonStringifyString_1._jsonStringifyString(input.bpwgu) : undefined},`}"wejhh":${String(input.wejhh)}}`;
    const _io1 = input => "number" === typeof input.jjb && (-764 <= input.jjb && input.jjb <= 541002) && ("object" === typeof input.ynvk && null !== input.ynvk && false === Array.isArray(input.ynvk) && _io2(input.ynvk) && ("object" === typeof input.ynvk && "function" === typeof input.ynvk.toJSON && (input => "string" === typeof input)(input.ynvk.toJSON())));
    const _io2 = input => true;
    const _io3 = input => "number" === typeof input.mnlaqovg && (-995 <= input.mnlaqovg && input.mnlaqovg <= 360075) && ("string" === typeof input.udx && _isFormatUuid_1._isFormatUuid(input.udx)) && (undefined === input.bpwgu || "string" === typeof input.bpwgu && _isFormatUuid_1._isFormatUuid(input.bpwgu)) && "boolean" === typeof input.wejhh;
    return input => _so0(input);
})();
