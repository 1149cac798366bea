import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
export const is = (() => {
    const _io0 = input => (null === input.jjdol || "amthzmyl" === input.jjdol || "brdmrn" === input.jjdol) && (Array.isArray(input.dudgrbj) && input.dudgrbj.every(elem => "object" === typeof elem && null !== elem && _io1(elem))) && ("object" === typeof input.mvpla && null !== input.mvpla && _io2(input.mvpla)) && (Array.isArray(input.jus) && input.jus.every(elem => "object" === typeof elem && null !== elem && _io3(elem))) && (undefined === input.douldkdrnryt || "string" === typeof input.douldkdrnryt && _isFormatDate_1._isFormatDate(input.douldkdrnryt)) && ("number" === typeof input.bdp && (-401 <= input.bdp && input.bdp <= 338051)) && (Array.isArray(input.eefylyzb) && input.eefylyzb.every(elem => "object" === typeof elem && null !== elem && _io4(elem))) && (undefined === input.azppfvdymt || "number" === typeof input.azppfvdymt && (-91 <= input.azppfvdymt && input.azppfvdymt <= 773819));
    const _io1 = input => (undefined === input.rco || "string" === typeof input.rco && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,3})?$").test(input.rco)) && (undefined === input.fon || Array.isArray(input.fon) && input.fon.every(elem => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem))) && "string" === typeof input.ghuidvlfknor;
    const _io2 = input => ("cmxjgwgv" === input.hjsl || "egqyiilq" === input.hjsl || "rgez" === input.hjsl) && "string" === typeof input.ffbv;
    const _io3 = input => "boolean" === typeof input.bewaau && ("string" === typeof input.enxjtjjccj && _isFormatUuid_1._isFormatUuid(input.enxjtjjccj)) && ("string" === typeof input.qiiougqcga && _isFormatDate_1._isFormatDate(input.qiiougqcga));
    const _io4 = input => "string" === typeof input.ggfrzygnxdjq && ("string" === typeof input.lywz && (2 <= _stringLength_1._stringLength(input.lywz) && _stringLength_1._stringLength(input.lywz) <= 13));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"jjdol":${null !== input.jjdol ? "\"" + input.jjdol + "\"" : "null"},"dudgrbj":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.dudgrbj, elem => _so1(elem))}]`},"mvpla":${_so3(input.mvpla)},"jus":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.jus, elem => _so4(elem))}]`},${undefined === input.douldkdrnryt ? "" : `"douldkdrnryt":${undefined !== input.douldkdrnryt ? _jsonStringifyString_1._jsonStringifyString(input.douldkdrnryt) : undefined},`}"bdp":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.bdp))},"eefylyzb":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.eefylyzb, elem => _so5(elem))}]`},${undefined === input.azppfvdymt ? "" : `"azppfvdymt":${undefined !== input.azppfvdymt ? String(_jsonStringifyNumber_1._jsonStringifyNumber(input.azppfvdymt)) : undefined}`}`)}}`;
    const _so1 = input => `{${undefined === input.rco ? "" : `"rco":${undefined !== input.rco ? "object" === typeof input.rco && "function" === typeof input.rco.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.rco.toJSON()) : _so2(input.rco) : undefined},`}${undefined === input.fon ? "" : `"fon":${undefined !== input.fon ? `[${_jsonStringifyArray_1._jsonStringifyArray(input.fon, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]` : undefined},`}"ghuidvlfknor":${_jsonStringifyString_1._jsonStringifyString(input.ghuidvlfknor)}}`;
    const _so2 = input => "{}";
    const _so3 = input => `{"hjsl":${"\"" + input.hjsl + "\""},"ffbv":${_jsonStringifyString_1._jsonStringifyString(input.ffbv)}}`;
    const _so4 = input => `{"bewaau":${String(input.bewaau)},"enxjtjjccj":${_jsonStringifyString_1._jsonStringifyString(input.enxjtjjccj)},"qiiougqcga":${_jsonStringifyString_1._jsonStringifyString(input.qiiougqcga)}}`;
    const _so5 = input => `{"ggfrzygnxdjq":${_jsonStringifyString_1._jsonStringifyString(input.ggfrzygnxdjq)},"lywz":${_jsonStringifyString_1._jsonStringifyString(input.lywz)}}`;
    const _io1 = input => (undefined === input.rco || "object" === typeof input.rco && null !== input.rco && false === Array.isArray(input.rco) && _io2(input.rco) && ("object" === typeof input.rco && "function" === typeof input.rco.toJSON && (input => "string" === typeof input)(input.rco.toJSON()))) && (undefined === input.fon || Array.isArray(input.fon) && input.fon.every(elem => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem))) && "string" === typeof input.ghuidvlfknor;
    const _io2 = input => true;
    const _io3 = input => ("cmxjgwgv" === input.hjsl || "egqyiilq" === input.hjsl || "rgez" === input.hjsl) && "string" === typeof input.ffbv;
    const _io4 = input => "boolean" === typeof input.bewaau && ("string" === typeof input.enxjtjjccj && _isFormatUuid_1._isFormatUuid(input.enxjtjjccj)) && ("string" === typeof input.qiiougqcga && _isFormatDate_1._isFormatDate(input.qiiougqcga));
    const _io5 = input => "string" === typeof input.ggfrzygnxdjq && ("string" === typeof input.lywz && (2 <= _stringLength_1._stringLength(input.lywz) && _stringLength_1._stringLength(input.lywz) <= 13));
    return input => _so0(input);
})();
