import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    const _ip0 = input => "string" === typeof input["id"] && _isFormatUuid_1._isFormatUuid(input["id"]);
    const _ip1 = input => "string" === typeof input["customerId"] && _isFormatUuid_1._isFormatUuid(input["customerId"]);
    const _ip2 = input => "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) && 1 <= input["number"] && input["number"] <= 99999999);
    const _ip3 = input => "cancelled" === input["status"] || "delivered" === input["status"] || "draft" === input["status"] || "open" === input["status"] || "paid" === input["status"] || "shipped" === input["status"];
    const _ip4 = input => 1 === input["priority"] || 2 === input["priority"] || 3 === input["priority"] || 5 === input["priority"];
    const _ip5 = input => "string" === typeof input["createdAt"] && _isFormatDateTime_1._isFormatDateTime(input["createdAt"]);
    const _ip6 = input => "string" === typeof input["updatedAt"] && _isFormatDateTime_1._isFormatDateTime(input["updatedAt"]);
    const _ip7 = input => null === input["cancelledAt"] || "string" === typeof input["cancelledAt"] && _isFormatDateTime_1._isFormatDateTime(input["cancelledAt"]);
    const _ip8 = input => "string" === typeof input["deliveryDate"] && _isFormatDate_1._isFormatDate(input["deliveryDate"]);
    const _ip9 = input => "CHF" === input["currency"] || "EUR" === input["currency"] || "GBP" === input["currency"] || "JPY" === input["currency"] || "USD" === input["currency"];
    const _ip10 = input => "string" === typeof input["total"] && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input["total"]);
    const _ip11 = input => undefined === input["exchangeRate"] || "string" === typeof input["exchangeRate"] && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$").test(input["exchangeRate"]);
    const _ip12 = input => "number" === typeof input["weightKilograms"] && (0 <= input["weightKilograms"] && input["weightKilograms"] <= 500);
    const _ip13 = input => "boolean" === typeof input["express"];
    const _ip14 = input => null === input["note"] || undefined === input["note"] || "string" === typeof input["note"] && (0 <= _stringLength_1._stringLength(input["note"]) && _stringLength_1._stringLength(input["note"]) <= 200);
    const _ip15 = input => Array.isArray(input["tags"]) && input["tags"].every(elem => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 16));
    const _ip16 = input => "object" === typeof input["shipTo"] && null !== input["shipTo"] && _io1(input["shipTo"]);
    const _ip17 = input => null === input["billTo"] || "object" === typeof input["billTo"] && null !== input["billTo"] && _io1(input["billTo"]);
    const _ip18 = input => Array.isArray(input["lines"]) && input["lines"].every(elem => "object" === typeof elem && null !== elem && _io2(elem));
    const _ip19 = input => Array.isArray(input["payments"]) && input["payments"].every(elem => "object" === typeof elem && null !== elem && _io3(elem));
    const _io0 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input) && _ip4(input) && _ip5(input) && _ip6(input) && _ip7(input) && _ip8(input) && _ip9(input) && _ip10(input) && _ip11(input) && _ip12(input) && _ip13(input) && _ip14(input) && _ip15(input) && _ip16(input) && _ip17(input) && _ip18(input) && _ip19(input);
    const _io1 = input => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 60) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 80)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 40)) && ("string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) && _stringLength_1._stringLength(input.postalCode) <= 10)) && ("AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country);
    const _io2 = input => _ip0(input) && ("string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) && _stringLength_1._stringLength(input.sku) <= 20)) && ("number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) && 1 <= input.quantity && input.quantity <= 999)) && ("string" === typeof input.unitPrice && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.unitPrice)) && ("string" === typeof input.taxRate && RegExp("^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$").test(input.taxRate)) && (undefined === input.discount || "string" === typeof input.discount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.discount)) && "boolean" === typeof input.giftWrap;
    const _io3 = input => _ip0(input) && ("card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method) && (null === input.capturedAt || "string" === typeof input.capturedAt && _isFormatDateTime_1._isFormatDateTime(input.capturedAt)) && ("string" === typeof input.amount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.amount));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const equals = (() => {
    const _io0 = (input, _exceptionable = true) => "string" === typeof input.id && _isFormatUuid_1._isFormatUuid(input.id) && ("string" === typeof input.customerId && _isFormatUuid_1._isFormatUuid(input.customerId)) && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 1 <= input.number && input.number <= 99999999)) && ("cancelled" === input.status || "delivered" === input.status || "draft" === input.status || "open" === input.status || "paid" === input.status || "shipped" === input.status) && (1 === input.priority || 2 === input.priority || 3 === input.priority || 5 === input.priority) && ("string" === typeof input.createdAt && _isFormatDateTime_1._isFormatDateTime(input.createdAt)) && ("string" === typeof input.updatedAt && _isFormatDateTime_1._isFormatDateTime(input.updatedAt)) && (null === input.cancelledAt || "string" === typeof input.cancelledAt && _isFormatDateTime_1._isFormatDateTime(input.cancelledAt)) && ("string" === typeof input.deliveryDate && _isFormatDate_1._isFormatDate(input.deliveryDate)) && ("CHF" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "USD" === input.currency) && ("string" === typeof input.total && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.total)) && (undefined === input.exchangeRate || "string" === typeof input.exchangeRate && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$").test(input.exchangeRate)) && ("number" === typeof input.weightKilograms && (0 <= input.weightKilograms && input.weightKilograms <= 500)) && "boolean" === typeof input.express && (null === input.note || undefined === input.note || "string" === typeof input.note && (0 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 200)) && (Array.isArray(input.tags) && input.tags.every((elem, _index1) => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 16))) && ("object" === typeof input.shipTo && null !== input.shipTo && _io1(input.shipTo, true && _exceptionable)) && (null === input.billTo || "object" === typeof input.billTo && null !== input.billTo && _io1(input.billTo, true && _exceptionable)) && (Array.isArray(input.lines) && input.lines.every((elem, _index2) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (Array.isArray(input.payments) && input.payments.every((elem, _index3) => "object" === typeof elem && null !== elem && _io3(elem, true && _exceptionable))) && (18 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "customerId", "number", "status", "priority", "createdAt", "updatedAt", "cancelledAt", "deliveryDate", "currency", "total", "exchangeRate", "weightKilograms", "express", "note", "tags", "shipTo", "billTo", "lines", "payments"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 60) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 80)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 40)) && ("string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) && _stringLength_1._stringLength(input.postalCode) <= 10)) && ("AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country) && (5 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "postalCode", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io2 = (input, _exceptionable = true) => "string" === typeof input.id && _isFormatUuid_1._isFormatUuid(input.id) && ("string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) && _stringLength_1._stringLength(input.sku) <= 20)) && ("number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) && 1 <= input.quantity && input.quantity <= 999)) && ("string" === typeof input.unitPrice && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.unitPrice)) && ("string" === typeof input.taxRate && RegExp("^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$").test(input.taxRate)) && (undefined === input.discount || "string" === typeof input.discount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.discount)) && "boolean" === typeof input.giftWrap && (6 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "sku", "quantity", "unitPrice", "taxRate", "discount", "giftWrap"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io3 = (input, _exceptionable = true) => "string" === typeof input.id && _isFormatUuid_1._isFormatUuid(input.id) && ("card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method) && (null === input.capturedAt || "string" === typeof input.capturedAt && _isFormatDateTime_1._isFormatDateTime(input.capturedAt)) && ("string" === typeof input.amount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.amount)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "method", "capturedAt", "amount"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    return (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
})();
export const validate = (() => {
    const _ip0 = input => "string" === typeof input["id"] && _isFormatUuid_1._isFormatUuid(input["id"]);
    const _ip1 = input => "string" === typeof input["customerId"] && _isFormatUuid_1._isFormatUuid(input["customerId"]);
    const _ip2 = input => "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) && 1 <= input["number"] && input["number"] <= 99999999);
    const _ip3 = input => "cancelled" === input["status"] || "delivered" === input["status"] || "draft" === input["status"] || "open" === input["status"] || "paid" === input["status"] || "shipped" === input["status"];
    const _ip4 = input => 1 === input["priority"] || 2 === input["priority"] || 3 === input["priority"] || 5 === input["priority"];
    const _ip5 = input => "string" === typeof input["createdAt"] && _isFormatDateTime_1._isFormatDateTime(input["createdAt"]);
    const _ip6 = input => "string" === typeof input["updatedAt"] && _isFormatDateTime_1._isFormatDateTime(input["updatedAt"]);
    const _ip7 = input => null === input["cancelledAt"] || "string" === typeof input["cancelledAt"] && _isFormatDateTime_1._isFormatDateTime(input["cancelledAt"]);
    const _ip8 = input => "string" === typeof input["deliveryDate"] && _isFormatDate_1._isFormatDate(input["deliveryDate"]);
    const _ip9 = input => "CHF" === input["currency"] || "EUR" === input["currency"] || "GBP" === input["currency"] || "JPY" === input["currency"] || "USD" === input["currency"];
    const _ip10 = input => "string" === typeof input["total"] && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input["total"]);
    const _ip11 = input => undefined === input["exchangeRate"] || "string" === typeof input["exchangeRate"] && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$").test(input["exchangeRate"]);
    const _ip12 = input => "number" === typeof input["weightKilograms"] && (0 <= input["weightKilograms"] && input["weightKilograms"] <= 500);
    const _ip13 = input => "boolean" === typeof input["express"];
    const _ip14 = input => null === input["note"] || undefined === input["note"] || "string" === typeof input["note"] && (0 <= _stringLength_1._stringLength(input["note"]) && _stringLength_1._stringLength(input["note"]) <= 200);
    const _ip15 = input => Array.isArray(input["tags"]) && input["tags"].every(elem => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 16));
    const _ip16 = input => "object" === typeof input["shipTo"] && null !== input["shipTo"] && _io1(input["shipTo"]);
    const _ip17 = input => null === input["billTo"] || "object" === typeof input["billTo"] && null !== input["billTo"] && _io1(input["billTo"]);
    const _ip18 = input => Array.isArray(input["lines"]) && input["lines"].every(elem => "object" === typeof elem && null !== elem && _io2(elem));
    const _ip19 = input => Array.isArray(input["payments"]) && input["payments"].every(elem => "object" === typeof elem && null !== elem && _io3(elem));
    const _vp0 = (input, _path, _exceptionable = true) => "string" === typeof input["id"] && (_isFormatUuid_1._isFormatUuid(input["id"]) || _report(_exceptionable, {
        path: _path + ".id",
        expected: "string & Format<\"uuid\">",
        value: input["id"]
    })) || _report(_exceptionable, {
        path: _path + ".id",
        expected: "(string & Format<\"uuid\">)",
        value: input["id"]
    });
    const _vp1 = (input, _path, _exceptionable = true) => "string" === typeof input["customerId"] && (_isFormatUuid_1._isFormatUuid(input["customerId"]) || _report(_exceptionable, {
        path: _path + ".customerId",
        expected: "string & Format<\"uuid\">",
        value: input["customerId"]
    })) || _report(_exceptionable, {
        path: _path + ".customerId",
        expected: "(string & Format<\"uuid\">)",
        value: input["customerId"]
    });
    const _vp2 = (input, _path, _exceptionable = true) => "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Type<\"int64\">",
        value: input["number"]
    })) && (1 <= input["number"] || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Minimum<1>",
        value: input["number"]
    })) && (input["number"] <= 99999999 || _report(_exceptionable, {
        path: _path + ".number",
        expected: "number & Maximum<99999999>",
        value: input["number"]
    })) || _report(_exceptionable, {
        path: _path + ".number",
        expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<99999999>)",
        value: input["number"]
    });
    const _vp3 = (input, _path, _exceptionable = true) => "cancelled" === input["status"] || "delivered" === input["status"] || "draft" === input["status"] || "open" === input["status"] || "paid" === input["status"] || "shipped" === input["status"] || _report(_exceptionable, {
        path: _path + ".status",
        expected: "(\"cancelled\" | \"delivered\" | \"draft\" | \"open\" | \"paid\" | \"shipped\")",
        value: input["status"]
    });
    const _vp4 = (input, _path, _exceptionable = true) => 1 === input["priority"] || 2 === input["priority"] || 3 === input["priority"] || 5 === input["priority"] || _report(_exceptionable, {
        path: _path + ".priority",
        expected: "(1 | 2 | 3 | 5)",
        value: input["priority"]
    });
    const _vp5 = (input, _path, _exceptionable = true) => "string" === typeof input["createdAt"] && (_isFormatDateTime_1._isFormatDateTime(input["createdAt"]) || _report(_exceptionable, {
        path: _path + ".createdAt",
        expected: "string & Format<\"date-time\">",
        value: input["createdAt"]
    })) || _report(_exceptionable, {
        path: _path + ".createdAt",
        expected: "(string & Format<\"date-time\">)",
        value: input["createdAt"]
    });
    const _vp6 = (input, _path, _exceptionable = true) => "string" === typeof input["updatedAt"] && (_isFormatDateTime_1._isFormatDateTime(input["updatedAt"]) || _report(_exceptionable, {
        path: _path + ".updatedAt",
        expected: "string & Format<\"date-time\">",
        value: input["updatedAt"]
    })) || _report(_exceptionable, {
        path: _path + ".updatedAt",
        expected: "(string & Format<\"date-time\">)",
        value: input["updatedAt"]
    });
    const _vp7 = (input, _path, _exceptionable = true) => null === input["cancelledAt"] || "string" === typeof input["cancelledAt"] && (_isFormatDateTime_1._isFormatDateTime(input["cancelledAt"]) || _report(_exceptionable, {
        path: _path + ".cancelledAt",
        expected: "string & Format<\"date-time\">",
        value: input["cancelledAt"]
    })) || _report(_exceptionable, {
        path: _path + ".cancelledAt",
        expected: "((string & Format<\"date-time\">) | null)",
        value: input["cancelledAt"]
    });
    const _vp8 = (input, _path, _exceptionable = true) => "string" === typeof input["deliveryDate"] && (_isFormatDate_1._isFormatDate(input["deliveryDate"]) || _report(_exceptionable, {
        path: _path + ".deliveryDate",
        expected: "string & Format<\"date\">",
        value: input["deliveryDate"]
    })) || _report(_exceptionable, {
        path: _path + ".deliveryDate",
        expected: "(string & Format<\"date\">)",
        value: input["deliveryDate"]
    });
    const _vp9 = (input, _path, _exceptionable = true) => "CHF" === input["currency"] || "EUR" === input["currency"] || "GBP" === input["currency"] || "JPY" === input["currency"] || "USD" === input["currency"] || _report(_exceptionable, {
        path: _path + ".currency",
        expected: "(\"CHF\" | \"EUR\" | \"GBP\" | \"JPY\" | \"USD\")",
        value: input["currency"]
    });
    const _vp10 = (input, _path, _exceptionable = true) => "string" === typeof input["total"] && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input["total"]) || _report(_exceptionable, {
        path: _path + ".total",
        expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
        value: input["total"]
    })) || _report(_exceptionable, {
        path: _path + ".total",
        expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">)",
        value: input["total"]
    });
    const _vp11 = (input, _path, _exceptionable = true) => undefined === input["exchangeRate"] || "string" === typeof input["exchangeRate"] && (RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$").test(input["exchangeRate"]) || _report(_exceptionable, {
        path: _path + ".exchangeRate",
        expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,9})(?:\\\\.\\\\d{1,10})?$\">",
        value: input["exchangeRate"]
    })) || _report(_exceptionable, {
        path: _path + ".exchangeRate",
        expected: "((string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,9})(?:\\\\.\\\\d{1,10})?$\">) | undefined)",
        value: input["exchangeRate"]
    });
    const _vp12 = (input, _path, _exceptionable = true) => "number" === typeof input["weightKilograms"] && (0 <= input["weightKilograms"] || _report(_exceptionable, {
        path: _path + ".weightKilograms",
        expected: "number & Minimum<0>",
        value: input["weightKilograms"]
    })) && (input["weightKilograms"] <= 500 || _report(_exceptionable, {
        path: _path + ".weightKilograms",
        expected: "number & Maximum<500>",
        value: input["weightKilograms"]
    })) || _report(_exceptionable, {
        path: _path + ".weightKilograms",
        expected: "(number & Minimum<0> & Maximum<500>)",
        value: input["weightKilograms"]
    });
    const _vp13 = (input, _path, _exceptionable = true) => "boolean" === typeof input["express"] || _report(_exceptionable, {
        path: _path + ".express",
        expected: "boolean",
        value: input["express"]
    });
    const _vp14 = (input, _path, _exceptionable = true) => null === input["note"] || undefined === input["note"] || "string" === typeof input["note"] && (0 <= _stringLength_1._stringLength(input["note"]) || _report(_exceptionable, {
        path: _path + ".note",
        expected: "string & MinLength<0>",
        value: input["note"]
    })) && (_stringLength_1._stringLength(input["note"]) <= 200 || _report(_exceptionable, {
        path: _path + ".note",
        expected: "string & MaxLength<200>",
        value: input["note"]
    })) || _report(_exceptionable, {
        path: _path + ".note",
        expected: "((string & MinLength<0> & MaxLength<200>) | null | undefined)",
        value: input["note"]
    });
    const _vp15 = (input, _path, _exceptionable = true) => (Array.isArray(input["tags"]) || _report(_exceptionable, {
        path: _path + ".tags",
        expected: "Array<string & MinLength<2> & MaxLength<16>>",
        value: input["tags"]
    })) && input["tags"].map((elem, _index4) => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) || _report(_exceptionable, {
        path: _path + ".tags[" + _index4 + "]",
        expected: "string & MinLength<2>",
        value: elem
    })) && (_stringLength_1._stringLength(elem) <= 16 || _report(_exceptionable, {
        path: _path + ".tags[" + _index4 + "]",
        expected: "string & MaxLength<16>",
        value: elem
    })) || _report(_exceptionable, {
        path: _path + ".tags[" + _index4 + "]",
        expected: "(string & MinLength<2> & MaxLength<16>)",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".tags",
        expected: "Array<string & MinLength<2> & MaxLength<16>>",
        value: input["tags"]
    });
    const _vp16 = (input, _path, _exceptionable = true) => ("object" === typeof input["shipTo"] && null !== input["shipTo"] || _report(_exceptionable, {
        path: _path + ".shipTo",
        expected: "AddressWire",
        value: input["shipTo"]
    })) && _vo1(input["shipTo"], _path + ".shipTo", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".shipTo",
        expected: "AddressWire",
        value: input["shipTo"]
    });
    const _vp17 = (input, _path, _exceptionable = true) => null === input["billTo"] || ("object" === typeof input["billTo"] && null !== input["billTo"] || _report(_exceptionable, {
        path: _path + ".billTo",
        expected: "(AddressWire | null)",
        value: input["billTo"]
    })) && _vo1(input["billTo"], _path + ".billTo", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".billTo",
        expected: "(AddressWire | null)",
        value: input["billTo"]
    });
    const _vp18 = (input, _path, _exceptionable = true) => (Array.isArray(input["lines"]) || _report(_exceptionable, {
        path: _path + ".lines",
        expected: "Array<LineWire>",
        value: input["lines"]
    })) && input["lines"].map((elem, _index5) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
        path: _path + ".lines[" + _index5 + "]",
        expected: "LineWire",
        value: elem
    })) && _vo2(elem, _path + ".lines[" + _index5 + "]", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".lines[" + _index5 + "]",
        expected: "LineWire",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".lines",
        expected: "Array<LineWire>",
        value: input["lines"]
    });
    const _vp19 = (input, _path, _exceptionable = true) => (Array.isArray(input["payments"]) || _report(_exceptionable, {
        path: _path + ".payments",
        expected: "Array<PaymentWire>",
        value: input["payments"]
    })) && input["payments"].map((elem, _index6) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
        path: _path + ".payments[" + _index6 + "]",
        expected: "PaymentWire",
        value: elem
    })) && _vo3(elem, _path + ".payments[" + _index6 + "]", true && _exceptionable) || _report(_exceptionable, {
        path: _path + ".payments[" + _index6 + "]",
        expected: "PaymentWire",
        value: elem
    })).every(flag => flag) || _report(_exceptionable, {
        path: _path + ".payments",
        expected: "Array<PaymentWire>",
        value: input["payments"]
    });
    const _io0 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input) && _ip4(input) && _ip5(input) && _ip6(input) && _ip7(input) && _ip8(input) && _ip9(input) && _ip10(input) && _ip11(input) && _ip12(input) && _ip13(input) && _ip14(input) && _ip15(input) && _ip16(input) && _ip17(input) && _ip18(input) && _ip19(input);
    const _io1 = input => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 60) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 80)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 40)) && ("string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) && _stringLength_1._stringLength(input.postalCode) <= 10)) && ("AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country);
    const _io2 = input => _ip0(input) && ("string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) && _stringLength_1._stringLength(input.sku) <= 20)) && ("number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) && 1 <= input.quantity && input.quantity <= 999)) && ("string" === typeof input.unitPrice && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.unitPrice)) && ("string" === typeof input.taxRate && RegExp("^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$").test(input.taxRate)) && (undefined === input.discount || "string" === typeof input.discount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.discount)) && "boolean" === typeof input.giftWrap;
    const _io3 = input => _ip0(input) && ("card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method) && (null === input.capturedAt || "string" === typeof input.capturedAt && _isFormatDateTime_1._isFormatDateTime(input.capturedAt)) && ("string" === typeof input.amount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.amount));
    const _vo0 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), _vp1(input, _path, true && _exceptionable), _vp2(input, _path, true && _exceptionable), _vp3(input, _path, true && _exceptionable), _vp4(input, _path, true && _exceptionable), _vp5(input, _path, true && _exceptionable), _vp6(input, _path, true && _exceptionable), _vp7(input, _path, true && _exceptionable), _vp8(input, _path, true && _exceptionable), _vp9(input, _path, true && _exceptionable), _vp10(input, _path, true && _exceptionable), _vp11(input, _path, true && _exceptionable), _vp12(input, _path, true && _exceptionable), _vp13(input, _path, true && _exceptionable), _vp14(input, _path, true && _exceptionable), _vp15(input, _path, true && _exceptionable), _vp16(input, _path, true && _exceptionable), _vp17(input, _path, true && _exceptionable), _vp18(input, _path, true && _exceptionable), _vp19(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 60 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<60>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<60>)",
            value: input.name
        }), "string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MinLength<1>",
            value: input.street
        })) && (_stringLength_1._stringLength(input.street) <= 80 || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MaxLength<80>",
            value: input.street
        })) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "(string & MinLength<1> & MaxLength<80>)",
            value: input.street
        }), "string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MinLength<1>",
            value: input.city
        })) && (_stringLength_1._stringLength(input.city) <= 40 || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MaxLength<40>",
            value: input.city
        })) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "(string & MinLength<1> & MaxLength<40>)",
            value: input.city
        }), "string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) || _report(_exceptionable, {
            path: _path + ".postalCode",
            expected: "string & MinLength<3>",
            value: input.postalCode
        })) && (_stringLength_1._stringLength(input.postalCode) <= 10 || _report(_exceptionable, {
            path: _path + ".postalCode",
            expected: "string & MaxLength<10>",
            value: input.postalCode
        })) || _report(_exceptionable, {
            path: _path + ".postalCode",
            expected: "(string & MinLength<3> & MaxLength<10>)",
            value: input.postalCode
        }), "AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country || _report(_exceptionable, {
            path: _path + ".country",
            expected: "(\"AT\" | \"CH\" | \"DE\" | \"FR\" | \"GB\" | \"IT\" | \"JP\" | \"US\")",
            value: input.country
        })].every(flag => flag);
    const _vo2 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), "string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) || _report(_exceptionable, {
            path: _path + ".sku",
            expected: "string & MinLength<4>",
            value: input.sku
        })) && (_stringLength_1._stringLength(input.sku) <= 20 || _report(_exceptionable, {
            path: _path + ".sku",
            expected: "string & MaxLength<20>",
            value: input.sku
        })) || _report(_exceptionable, {
            path: _path + ".sku",
            expected: "(string & MinLength<4> & MaxLength<20>)",
            value: input.sku
        }), "number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "number & Type<\"int64\">",
            value: input.quantity
        })) && (1 <= input.quantity || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "number & Minimum<1>",
            value: input.quantity
        })) && (input.quantity <= 999 || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "number & Maximum<999>",
            value: input.quantity
        })) || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<999>)",
            value: input.quantity
        }), "string" === typeof input.unitPrice && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.unitPrice) || _report(_exceptionable, {
            path: _path + ".unitPrice",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.unitPrice
        })) || _report(_exceptionable, {
            path: _path + ".unitPrice",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">)",
            value: input.unitPrice
        }), "string" === typeof input.taxRate && (RegExp("^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$").test(input.taxRate) || _report(_exceptionable, {
            path: _path + ".taxRate",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,1})(?:\\\\.\\\\d{1,4})?$\">",
            value: input.taxRate
        })) || _report(_exceptionable, {
            path: _path + ".taxRate",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,1})(?:\\\\.\\\\d{1,4})?$\">)",
            value: input.taxRate
        }), undefined === input.discount || "string" === typeof input.discount && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.discount) || _report(_exceptionable, {
            path: _path + ".discount",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.discount
        })) || _report(_exceptionable, {
            path: _path + ".discount",
            expected: "((string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">) | undefined)",
            value: input.discount
        }), "boolean" === typeof input.giftWrap || _report(_exceptionable, {
            path: _path + ".giftWrap",
            expected: "boolean",
            value: input.giftWrap
        })].every(flag => flag);
    const _vo3 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), "card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method || _report(_exceptionable, {
            path: _path + ".method",
            expected: "(\"card\" | \"invoice\" | \"transfer\" | \"voucher\")",
            value: input.method
        }), null === input.capturedAt || "string" === typeof input.capturedAt && (_isFormatDateTime_1._isFormatDateTime(input.capturedAt) || _report(_exceptionable, {
            path: _path + ".capturedAt",
            expected: "string & Format<\"date-time\">",
            value: input.capturedAt
        })) || _report(_exceptionable, {
            path: _path + ".capturedAt",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.capturedAt
        }), "string" === typeof input.amount && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.amount) || _report(_exceptionable, {
            path: _path + ".amount",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.amount
        })) || _report(_exceptionable, {
            path: _path + ".amount",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">)",
            value: input.amount
        })].every(flag => flag);
    const __is = input => "object" === typeof input && null !== input && _io0(input);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "OrderWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "OrderWire",
                value: input
            }))(input, "$input", true);
            const success = 0 === errors.length;
            return success ? {
                success,
                data: input
            } : {
                success,
                errors,
                data: input
            };
        }
        return {
            success: true,
            data: input
        };
    });
})();
export const validateEquals = (() => {
    const _io0 = (input, _exceptionable = true) => "string" === typeof input.id && _isFormatUuid_1._isFormatUuid(input.id) && ("string" === typeof input.customerId && _isFormatUuid_1._isFormatUuid(input.customerId)) && ("number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) && 1 <= input.number && input.number <= 99999999)) && ("cancelled" === input.status || "delivered" === input.status || "draft" === input.status || "open" === input.status || "paid" === input.status || "shipped" === input.status) && (1 === input.priority || 2 === input.priority || 3 === input.priority || 5 === input.priority) && ("string" === typeof input.createdAt && _isFormatDateTime_1._isFormatDateTime(input.createdAt)) && ("string" === typeof input.updatedAt && _isFormatDateTime_1._isFormatDateTime(input.updatedAt)) && (null === input.cancelledAt || "string" === typeof input.cancelledAt && _isFormatDateTime_1._isFormatDateTime(input.cancelledAt)) && ("string" === typeof input.deliveryDate && _isFormatDate_1._isFormatDate(input.deliveryDate)) && ("CHF" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "USD" === input.currency) && ("string" === typeof input.total && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.total)) && (undefined === input.exchangeRate || "string" === typeof input.exchangeRate && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$").test(input.exchangeRate)) && ("number" === typeof input.weightKilograms && (0 <= input.weightKilograms && input.weightKilograms <= 500)) && "boolean" === typeof input.express && (null === input.note || undefined === input.note || "string" === typeof input.note && (0 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 200)) && (Array.isArray(input.tags) && input.tags.every((elem, _index1) => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 16))) && ("object" === typeof input.shipTo && null !== input.shipTo && _io1(input.shipTo, true && _exceptionable)) && (null === input.billTo || "object" === typeof input.billTo && null !== input.billTo && _io1(input.billTo, true && _exceptionable)) && (Array.isArray(input.lines) && input.lines.every((elem, _index2) => "object" === typeof elem && null !== elem && _io2(elem, true && _exceptionable))) && (Array.isArray(input.payments) && input.payments.every((elem, _index3) => "object" === typeof elem && null !== elem && _io3(elem, true && _exceptionable))) && (18 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "customerId", "number", "status", "priority", "createdAt", "updatedAt", "cancelledAt", "deliveryDate", "currency", "total", "exchangeRate", "weightKilograms", "express", "note", "tags", "shipTo", "billTo", "lines", "payments"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 60) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 80)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 40)) && ("string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) && _stringLength_1._stringLength(input.postalCode) <= 10)) && ("AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country) && (5 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "postalCode", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io2 = (input, _exceptionable = true) => "string" === typeof input.id && _isFormatUuid_1._isFormatUuid(input.id) && ("string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) && _stringLength_1._stringLength(input.sku) <= 20)) && ("number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) && 1 <= input.quantity && input.quantity <= 999)) && ("string" === typeof input.unitPrice && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.unitPrice)) && ("string" === typeof input.taxRate && RegExp("^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$").test(input.taxRate)) && (undefined === input.discount || "string" === typeof input.discount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.discount)) && "boolean" === typeof input.giftWrap && (6 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "sku", "quantity", "unitPrice", "taxRate", "discount", "giftWrap"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io3 = (input, _exceptionable = true) => "string" === typeof input.id && _isFormatUuid_1._isFormatUuid(input.id) && ("card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method) && (null === input.capturedAt || "string" === typeof input.capturedAt && _isFormatDateTime_1._isFormatDateTime(input.capturedAt)) && ("string" === typeof input.amount && RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.amount)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["id", "method", "capturedAt", "amount"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _vo0 = (input, _path, _exceptionable = true) => ["string" === typeof input.id && (_isFormatUuid_1._isFormatUuid(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "string & Format<\"uuid\">",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(string & Format<\"uuid\">)",
            value: input.id
        }), "string" === typeof input.customerId && (_isFormatUuid_1._isFormatUuid(input.customerId) || _report(_exceptionable, {
            path: _path + ".customerId",
            expected: "string & Format<\"uuid\">",
            value: input.customerId
        })) || _report(_exceptionable, {
            path: _path + ".customerId",
            expected: "(string & Format<\"uuid\">)",
            value: input.customerId
        }), "number" === typeof input.number && (_isTypeInt64_1._isTypeInt64(input.number) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Type<\"int64\">",
            value: input.number
        })) && (1 <= input.number || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Minimum<1>",
            value: input.number
        })) && (input.number <= 99999999 || _report(_exceptionable, {
            path: _path + ".number",
            expected: "number & Maximum<99999999>",
            value: input.number
        })) || _report(_exceptionable, {
            path: _path + ".number",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<99999999>)",
            value: input.number
        }), "cancelled" === input.status || "delivered" === input.status || "draft" === input.status || "open" === input.status || "paid" === input.status || "shipped" === input.status || _report(_exceptionable, {
            path: _path + ".status",
            expected: "(\"cancelled\" | \"delivered\" | \"draft\" | \"open\" | \"paid\" | \"shipped\")",
            value: input.status
        }), 1 === input.priority || 2 === input.priority || 3 === input.priority || 5 === input.priority || _report(_exceptionable, {
            path: _path + ".priority",
            expected: "(1 | 2 | 3 | 5)",
            value: input.priority
        }), "string" === typeof input.createdAt && (_isFormatDateTime_1._isFormatDateTime(input.createdAt) || _report(_exceptionable, {
            path: _path + ".createdAt",
            expected: "string & Format<\"date-time\">",
            value: input.createdAt
        })) || _report(_exceptionable, {
            path: _path + ".createdAt",
            expected: "(string & Format<\"date-time\">)",
            value: input.createdAt
        }), "string" === typeof input.updatedAt && (_isFormatDateTime_1._isFormatDateTime(input.updatedAt) || _report(_exceptionable, {
            path: _path + ".updatedAt",
            expected: "string & Format<\"date-time\">",
            value: input.updatedAt
        })) || _report(_exceptionable, {
            path: _path + ".updatedAt",
            expected: "(string & Format<\"date-time\">)",
            value: input.updatedAt
        }), null === input.cancelledAt || "string" === typeof input.cancelledAt && (_isFormatDateTime_1._isFormatDateTime(input.cancelledAt) || _report(_exceptionable, {
            path: _path + ".cancelledAt",
            expected: "string & Format<\"date-time\">",
            value: input.cancelledAt
        })) || _report(_exceptionable, {
            path: _path + ".cancelledAt",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.cancelledAt
        }), "string" === typeof input.deliveryDate && (_isFormatDate_1._isFormatDate(input.deliveryDate) || _report(_exceptionable, {
            path: _path + ".deliveryDate",
            expected: "string & Format<\"date\">",
            value: input.deliveryDate
        })) || _report(_exceptionable, {
            path: _path + ".deliveryDate",
            expected: "(string & Format<\"date\">)",
            value: input.deliveryDate
        }), "CHF" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "USD" === input.currency || _report(_exceptionable, {
            path: _path + ".currency",
            expected: "(\"CHF\" | \"EUR\" | \"GBP\" | \"JPY\" | \"USD\")",
            value: input.currency
        }), "string" === typeof input.total && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.total) || _report(_exceptionable, {
            path: _path + ".total",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.total
        })) || _report(_exceptionable, {
            path: _path + ".total",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">)",
            value: input.total
        }), undefined === input.exchangeRate || "string" === typeof input.exchangeRate && (RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$").test(input.exchangeRate) || _report(_exceptionable, {
            path: _path + ".exchangeRate",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,9})(?:\\\\.\\\\d{1,10})?$\">",
            value: input.exchangeRate
        })) || _report(_exceptionable, {
            path: _path + ".exchangeRate",
            expected: "((string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,9})(?:\\\\.\\\\d{1,10})?$\">) | undefined)",
            value: input.exchangeRate
        }), "number" === typeof input.weightKilograms && (0 <= input.weightKilograms || _report(_exceptionable, {
            path: _path + ".weightKilograms",
            expected: "number & Minimum<0>",
            value: input.weightKilograms
        })) && (input.weightKilograms <= 500 || _report(_exceptionable, {
            path: _path + ".weightKilograms",
            expected: "number & Maximum<500>",
            value: input.weightKilograms
        })) || _report(_exceptionable, {
            path: _path + ".weightKilograms",
            expected: "(number & Minimum<0> & Maximum<500>)",
            value: input.weightKilograms
        }), "boolean" === typeof input.express || _report(_exceptionable, {
            path: _path + ".express",
            expected: "boolean",
            value: input.express
        }), null === input.note || undefined === input.note || "string" === typeof input.note && (0 <= _stringLength_1._stringLength(input.note) || _report(_exceptionable, {
            path: _path + ".note",
            expected: "string & MinLength<0>",
            value: input.note
        })) && (_stringLength_1._stringLength(input.note) <= 200 || _report(_exceptionable, {
            path: _path + ".note",
            expected: "string & MaxLength<200>",
            value: input.note
        })) || _report(_exceptionable, {
            path: _path + ".note",
            expected: "((string & MinLength<0> & MaxLength<200>) | null | undefined)",
            value: input.note
        }), (Array.isArray(input.tags) || _report(_exceptionable, {
            path: _path + ".tags",
            expected: "Array<string & MinLength<2> & MaxLength<16>>",
            value: input.tags
        })) && input.tags.map((elem, _index4) => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) || _report(_exceptionable, {
            path: _path + ".tags[" + _index4 + "]",
            expected: "string & MinLength<2>",
            value: elem
        })) && (_stringLength_1._stringLength(elem) <= 16 || _report(_exceptionable, {
            path: _path + ".tags[" + _index4 + "]",
            expected: "string & MaxLength<16>",
            value: elem
        })) || _report(_exceptionable, {
            path: _path + ".tags[" + _index4 + "]",
            expected: "(string & MinLength<2> & MaxLength<16>)",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".tags",
            expected: "Array<string & MinLength<2> & MaxLength<16>>",
            value: input.tags
        }), ("object" === typeof input.shipTo && null !== input.shipTo || _report(_exceptionable, {
            path: _path + ".shipTo",
            expected: "AddressWire",
            value: input.shipTo
        })) && _vo1(input.shipTo, _path + ".shipTo", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".shipTo",
            expected: "AddressWire",
            value: input.shipTo
        }), null === input.billTo || ("object" === typeof input.billTo && null !== input.billTo || _report(_exceptionable, {
            path: _path + ".billTo",
            expected: "(AddressWire | null)",
            value: input.billTo
        })) && _vo1(input.billTo, _path + ".billTo", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".billTo",
            expected: "(AddressWire | null)",
            value: input.billTo
        }), (Array.isArray(input.lines) || _report(_exceptionable, {
            path: _path + ".lines",
            expected: "Array<LineWire>",
            value: input.lines
        })) && input.lines.map((elem, _index5) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".lines[" + _index5 + "]",
            expected: "LineWire",
            value: elem
        })) && _vo2(elem, _path + ".lines[" + _index5 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".lines[" + _index5 + "]",
            expected: "LineWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".lines",
            expected: "Array<LineWire>",
            value: input.lines
        }), (Array.isArray(input.payments) || _report(_exceptionable, {
            path: _path + ".payments",
            expected: "Array<PaymentWire>",
            value: input.payments
        })) && input.payments.map((elem, _index6) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
            path: _path + ".payments[" + _index6 + "]",
            expected: "PaymentWire",
            value: elem
        })) && _vo3(elem, _path + ".payments[" + _index6 + "]", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".payments[" + _index6 + "]",
            expected: "PaymentWire",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".payments",
            expected: "Array<PaymentWire>",
            value: input.payments
        }), 18 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["id", "customerId", "number", "status", "priority", "createdAt", "updatedAt", "cancelledAt", "deliveryDate", "currency", "total", "exchangeRate", "weightKilograms", "express", "note", "tags", "shipTo", "billTo", "lines", "payments"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 60 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<60>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<60>)",
            value: input.name
        }), "string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MinLength<1>",
            value: input.street
        })) && (_stringLength_1._stringLength(input.street) <= 80 || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MaxLength<80>",
            value: input.street
        })) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "(string & MinLength<1> & MaxLength<80>)",
            value: input.street
        }), "string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MinLength<1>",
            value: input.city
        })) && (_stringLength_1._stringLength(input.city) <= 40 || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MaxLength<40>",
            value: input.city
        })) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "(string & MinLength<1> & MaxLength<40>)",
            value: input.city
        }), "string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) || _report(_exceptionable, {
            path: _path + ".postalCode",
            expected: "string & MinLength<3>",
            value: input.postalCode
        })) && (_stringLength_1._stringLength(input.postalCode) <= 10 || _report(_exceptionable, {
            path: _path + ".postalCode",
            expected: "string & MaxLength<10>",
            value: input.postalCode
        })) || _report(_exceptionable, {
            path: _path + ".postalCode",
            expected: "(string & MinLength<3> & MaxLength<10>)",
            value: input.postalCode
        }), "AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country || _report(_exceptionable, {
            path: _path + ".country",
            expected: "(\"AT\" | \"CH\" | \"DE\" | \"FR\" | \"GB\" | \"IT\" | \"JP\" | \"US\")",
            value: input.country
        }), 5 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["name", "street", "city", "postalCode", "country"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo2 = (input, _path, _exceptionable = true) => ["string" === typeof input.id && (_isFormatUuid_1._isFormatUuid(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "string & Format<\"uuid\">",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(string & Format<\"uuid\">)",
            value: input.id
        }), "string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) || _report(_exceptionable, {
            path: _path + ".sku",
            expected: "string & MinLength<4>",
            value: input.sku
        })) && (_stringLength_1._stringLength(input.sku) <= 20 || _report(_exceptionable, {
            path: _path + ".sku",
            expected: "string & MaxLength<20>",
            value: input.sku
        })) || _report(_exceptionable, {
            path: _path + ".sku",
            expected: "(string & MinLength<4> & MaxLength<20>)",
            value: input.sku
        }), "number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "number & Type<\"int64\">",
            value: input.quantity
        })) && (1 <= input.quantity || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "number & Minimum<1>",
            value: input.quantity
        })) && (input.quantity <= 999 || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "number & Maximum<999>",
            value: input.quantity
        })) || _report(_exceptionable, {
            path: _path + ".quantity",
            expected: "(number & Type<\"int64\"> & Minimum<1> & Maximum<999>)",
            value: input.quantity
        }), "string" === typeof input.unitPrice && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.unitPrice) || _report(_exceptionable, {
            path: _path + ".unitPrice",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.unitPrice
        })) || _report(_exceptionable, {
            path: _path + ".unitPrice",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">)",
            value: input.unitPrice
        }), "string" === typeof input.taxRate && (RegExp("^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$").test(input.taxRate) || _report(_exceptionable, {
            path: _path + ".taxRate",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,1})(?:\\\\.\\\\d{1,4})?$\">",
            value: input.taxRate
        })) || _report(_exceptionable, {
            path: _path + ".taxRate",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,1})(?:\\\\.\\\\d{1,4})?$\">)",
            value: input.taxRate
        }), undefined === input.discount || "string" === typeof input.discount && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.discount) || _report(_exceptionable, {
            path: _path + ".discount",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.discount
        })) || _report(_exceptionable, {
            path: _path + ".discount",
            expected: "((string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">) | undefined)",
            value: input.discount
        }), "boolean" === typeof input.giftWrap || _report(_exceptionable, {
            path: _path + ".giftWrap",
            expected: "boolean",
            value: input.giftWrap
        }), 6 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["id", "sku", "quantity", "unitPrice", "taxRate", "discount", "giftWrap"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo3 = (input, _path, _exceptionable = true) => ["string" === typeof input.id && (_isFormatUuid_1._isFormatUuid(input.id) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "string & Format<\"uuid\">",
            value: input.id
        })) || _report(_exceptionable, {
            path: _path + ".id",
            expected: "(string & Format<\"uuid\">)",
            value: input.id
        }), "card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method || _report(_exceptionable, {
            path: _path + ".method",
            expected: "(\"card\" | \"invoice\" | \"transfer\" | \"voucher\")",
            value: input.method
        }), null === input.capturedAt || "string" === typeof input.capturedAt && (_isFormatDateTime_1._isFormatDateTime(input.capturedAt) || _report(_exceptionable, {
            path: _path + ".capturedAt",
            expected: "string & Format<\"date-time\">",
            value: input.capturedAt
        })) || _report(_exceptionable, {
            path: _path + ".capturedAt",
            expected: "((string & Format<\"date-time\">) | null)",
            value: input.capturedAt
        }), "string" === typeof input.amount && (RegExp("^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$").test(input.amount) || _report(_exceptionable, {
            path: _path + ".amount",
            expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">",
            value: input.amount
        })) || _report(_exceptionable, {
            path: _path + ".amount",
            expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,11})(?:\\\\.\\\\d{1,2})?$\">)",
            value: input.amount
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["id", "method", "capturedAt", "amount"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const __is = (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "OrderWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "OrderWire",
                value: input
            }))(input, "$input", true);
            const success = 0 === errors.length;
            return success ? {
                success,
                data: input
            } : {
                success,
                errors,
                data: input
            };
        }
        return {
            success: true,
            data: input
        };
    });
})();
export const stringify = (() => {
    const _ip0 = input => "string" === typeof input["id"] && _isFormatUuid_1._isFormatUuid(input["id"]);
    const _ip1 = input => "string" === typeof input["customerId"] && _isFormatUuid_1._isFormatUuid(input["customerId"]);
    const _ip2 = input => "number" === typeof input["number"] && (_isTypeInt64_1._isTypeInt64(input["number"]) && 1 <= input["number"] && input["number"] <= 99999999);
    const _ip3 = input => "cancelled" === input["status"] || "delivered" === input["status"] || "draft" === input["status"] || "open" === input["status"] || "paid" === input["status"] || "shipped" === input["status"];
    const _ip4 = input => 1 === input["priority"] || 2 === input["priority"] || 3 === input["priority"] || 5 === input["priority"];
    const _ip5 = input => input["createdAt"] instanceof Date;
    const _ip6 = input => input["updatedAt"] instanceof Date;
    const _ip7 = input => null === input["cancelledAt"] || input["cancelledAt"] instanceof Date;
    const _ip8 = input => "string" === typeof input["deliveryDate"] && _isFormatDate_1._isFormatDate(input["deliveryDate"]);
    const _ip9 = input => "CHF" === input["currency"] || "EUR" === input["currency"] || "GBP" === input["currency"] || "JPY" === input["currency"] || "USD" === input["currency"];
    const _ip10 = input => "object" === typeof input["total"] && null !== input["total"] && false === Array.isArray(input["total"]) && _io1(input["total"]) && ("object" === typeof input["total"] && "function" === typeof input["total"].toJSON && (input => "string" === typeof input)(input["total"].toJSON()));
    const _ip11 = input => undefined === input["exchangeRate"] || "object" === typeof input["exchangeRate"] && null !== input["exchangeRate"] && false === Array.isArray(input["exchangeRate"]) && _io2(input["exchangeRate"]) && ("object" === typeof input["exchangeRate"] && "function" === typeof input["exchangeRate"].toJSON && (input => "string" === typeof input)(input["exchangeRate"].toJSON()));
    const _ip12 = input => "number" === typeof input["weightKilograms"] && (0 <= input["weightKilograms"] && input["weightKilograms"] <= 500);
    const _ip13 = input => "boolean" === typeof input["express"];
    const _ip14 = input => null === input["note"] || undefined === input["note"] || "string" === typeof input["note"] && (0 <= _stringLength_1._stringLength(input["note"]) && _stringLength_1._stringLength(input["note"]) <= 200);
    const _ip15 = input => Array.isArray(input["tags"]) && input["tags"].every(elem => "string" === typeof elem && (2 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 16));
    const _ip16 = input => "object" === typeof input["shipTo"] && null !== input["shipTo"] && _io3(input["shipTo"]);
    const _ip17 = input => null === input["billTo"] || "object" === typeof input["billTo"] && null !== input["billTo"] && _io3(input["billTo"]);
    const _ip18 = input => Array.isArray(input["lines"]) && input["lines"].every(elem => "object" === typeof elem && null !== elem && _io4(elem));
    const _ip19 = input => Array.isArray(input["payments"]) && input["payments"].every(elem => "object" === typeof elem && null !== elem && _io8(elem));
    const _so0 = input => `{"id":${_jsonStringifyString_1._jsonStringifyString(input.id)},"customerId":${_jsonStringifyString_1._jsonStringifyString(input.customerId)},"number":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.number))},"status":${"\"" + input.status + "\""},"priority":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.priority))},"createdAt":${_jsonStringifyString_1._jsonStringifyString(input.createdAt.toJSON())},"updatedAt":${_jsonStringifyString_1._jsonStringifyString(input.updatedAt.toJSON())},"cancelledAt":${null !== input.cancelledAt ? _jsonStringifyString_1._jsonStringifyString(input.cancelledAt.toJSON()) : "null"},"deliveryDate":${_jsonStringifyString_1._jsonStringifyString(input.deliveryDate)},"currency":${"\"" + input.currency + "\""},"total":${"object" === typeof input.total && "function" === typeof input.total.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.total.toJSON()) : _so1(input.total)},${undefined === input.exchangeRate ? "" : `"exchangeRate":${undefined !== input.exchangeRate ? "object" === typeof input.exchangeRate && "function" === typeof input.exchangeRate.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.exchangeRate.toJSON()) : _so2(input.exchangeRate) : undefined},`}"weightKilograms":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.weightKilograms))},"express":${String(input.express)},${undefined === input.note ? "" : `"note":${undefined !== input.note ? null !== input.note ? _jsonStringifyString_1._jsonStringifyString(input.note) : "null" : undefined},`}"tags":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.tags, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"shipTo":${_so3(input.shipTo)},"billTo":${null !== input.billTo ? _so3(input.billTo) : "null"},"lines":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.lines, elem => _so4(elem))}]`},"payments":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.payments, elem => _so8(elem))}]`}}`;
    const _so1 = input => "{}";
    const _so2 = input => "{}";
    const _so3 = input => `{"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"street":${_jsonStringifyString_1._jsonStringifyString(input.street)},"city":${_jsonStringifyString_1._jsonStringifyString(input.city)},"postalCode":${_jsonStringifyString_1._jsonStringifyString(input.postalCode)},"country":${"\"" + input.country + "\""}}`;
    const _so4 = input => `{"id":${_jsonStringifyString_1._jsonStringifyString(input.id)},"sku":${_jsonStringifyString_1._jsonStringifyString(input.sku)},"quantity":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.quantity))},"unitPrice":${"object" === typeof input.unitPrice && "function" === typeof input.unitPrice.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.unitPrice.toJSON()) : _so5(input.unitPrice)},"taxRate":${"object" === typeof input.taxRate && "function" === typeof input.taxRate.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.taxRate.toJSON()) : _so6(input.taxRate)},${undefined === input.discount ? "" : `"discount":${undefined !== input.discount ? "object" === typeof input.discount && "function" === typeof input.discount.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.discount.toJSON()) : _so7(input.discount) : undefined},`}"giftWrap":${String(input.giftWrap)}}`;
    const _so5 = input => "{}";
    const _so6 = input => "{}";
    const _so7 = input => "{}";
    const _so8 = input => `{"id":${_jsonStringifyString_1._jsonStringifyString(input.id)},"method":${"\"" + input.method + "\""},"capturedAt":${null !== input.capturedAt ? _jsonStringifyString_1._jsonStringifyString(input.capturedAt.toJSON()) : "null"},"amount":${"object" === typeof input.amount && "function" === typeof input.amount.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.amount.toJSON()) : _so9(input.amount)}}`;
    const _so9 = input => "{}";
    const _io1 = input => true;
    const _io2 = input => true;
    const _io3 = input => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 60) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 80)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 40)) && ("string" === typeof input.postalCode && (3 <= _stringLength_1._stringLength(input.postalCode) && _stringLength_1._stringLength(input.postalCode) <= 10)) && ("AT" === input.country || "CH" === input.country || "DE" === input.country || "FR" === input.country || "GB" === input.country || "IT" === input.country || "JP" === input.country || "US" === input.country);
    const _io4 = input => _ip0(input) && ("string" === typeof input.sku && (4 <= _stringLength_1._stringLength(input.sku) && _stringLength_1._stringLength(input.sku) <= 20)) && ("number" === typeof input.quantity && (_isTypeInt64_1._isTypeInt64(input.quantity) && 1 <= input.quantity && input.quantity <= 999)) && ("object" === typeof input.unitPrice && null !== input.unitPrice && false === Array.isArray(input.unitPrice) && _io5(input.unitPrice) && ("object" === typeof input.unitPrice && "function" === typeof input.unitPrice.toJSON && (input => "string" === typeof input)(input.unitPrice.toJSON()))) && ("object" === typeof input.taxRate && null !== input.taxRate && false === Array.isArray(input.taxRate) && _io6(input.taxRate) && ("object" === typeof input.taxRate && "function" === typeof input.taxRate.toJSON && (input => "string" === typeof input)(input.taxRate.toJSON()))) && (undefined === input.discount || "object" === typeof input.discount && null !== input.discount && false === Array.isArray(input.discount) && _io7(input.discount) && ("object" === typeof input.discount && "function" === typeof input.discount.toJSON && (input => "string" === typeof input)(input.discount.toJSON()))) && "boolean" === typeof input.giftWrap;
    const _io5 = input => true;
    const _io6 = input => true;
    const _io7 = input => true;
    const _io8 = input => _ip0(input) && ("card" === input.method || "invoice" === input.method || "transfer" === input.method || "voucher" === input.method) && (null === input.capturedAt || input.capturedAt instanceof Date) && ("object" === typeof input.amount && null !== input.amount && false === Array.isArray(input.amount) && _io9(input.amount) && ("object" === typeof input.amount && "function" === typeof input.amount.toJSON && (input => "string" === typeof input)(input.amount.toJSON())));
    const _io9 = input => true;
    return input => _so0(input);
})();
