import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
export const is = (() => {
    const _io0 = input => "string" === typeof input.wgd && _isFormatDate_1._isFormatDate(input.wgd) && (undefined === input.qdjoglrzzqnd || "number" === typeof input.qdjoglrzzqnd && (_isTypeInt64_1._isTypeInt64(input.qdjoglrzzqnd) && -339 <= input.qdjoglrzzqnd && input.qdjoglrzzqnd <= 685275)) && (undefined === input.uvtsfwi || "string" === typeof input.uvtsfwi) && (undefined === input.vbbrx || "string" === typeof input.vbbrx && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,2})?$").test(input.vbbrx)) && (undefined === input.tqtqqduait || "string" === typeof input.tqtqqduait && _isFormatDateTime_1._isFormatDateTime(input.tqtqqduait)) && ("number" === typeof input.rnfywgdxp && (-619 <= input.rnfywgdxp && input.rnfywgdxp <= 846093));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"wgd":${_jsonStringifyString_1._jsonStringifyString(input.wgd)},${undefined === input.qdjoglrzzqnd ? "" : `"qdjoglrzzqnd":${undefined !== input.qdjoglrzzqnd ? String(_jsonStringifyNumber_1._jsonStringifyNumber(input.qdjoglrzzqnd)) : undefined},`}${undefined === input.uvtsfwi ? "" : `"uvtsfwi":${undefined !== input.uvtsfwi ? _jsonStringifyString_1._jsonStringifyString(input.uvtsfwi) : undefined},`}${undefined === input.vbbrx ? "" : `"vbbrx":${undefined !== input.vbbrx ? "object" === typeof input.vbbrx && "function" === typeof input.vbbrx.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.vbbrx.toJSON()) : _so1(input.vbbrx) : undefined},`}${undefined === input.tqtqqduait ? "" : `"tqtqqduait":${undefined !== input.tqtqqduait ? _jsonStringifyString_1._jsonStringifyString(input.tqtqqduait.toJSON()) : undefined},`}"rnfywgdxp":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.rnfywgdxp))}}`;
    const _so1 = input => "{}";
    const _io1 = input => true;
    return input => _so0(input);
})();
