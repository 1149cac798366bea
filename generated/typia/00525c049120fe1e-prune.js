import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
export const isPrune = (() => {
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
    const _po0 = input => {
        if ("object" === typeof input.shipTo && null !== input.shipTo)
            _po1(input.shipTo);
        if ("object" === typeof input.billTo && null !== input.billTo)
            _po1(input.billTo);
        if (Array.isArray(input.lines))
            (() => input.lines.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po2(elem);
            }))();
        if (Array.isArray(input.payments))
            (() => input.payments.forEach(elem => {
                if ("object" === typeof elem && null !== elem)
                    _po3(elem);
            }))();
        for (const key of Object.keys(input)) {
            if ("id" === key || "customerId" === key || "number" === key || "status" === key || "priority" === key || "createdAt" === key || "updatedAt" === key || "cancelledAt" === key || "deliveryDate" === key || "currency" === key || "total" === key || "exchangeRate" === key || "weightKilograms" === key || "express" === key || "note" === key || "tags" === key || "shipTo" === key || "billTo" === key || "lines" === key || "payments" === key)
                continue;
            delete input[key];
        }
    };
    const _po1 = input => {
        for (const key of Object.keys(input)) {
            if ("name" === key || "street" === key || "city" === key || "postalCode" === key || "country" === key)
                continue;
            delete input[key];
        }
    };
    const _po2 = input => {
        for (const key of Object.keys(input)) {
            if ("id" === key || "sku" === key || "quantity" === key || "unitPrice" === key || "taxRate" === key || "discount" === key || "giftWrap" === key)
                continue;
            delete input[key];
        }
    };
    const _po3 = input => {
        for (const key of Object.keys(input)) {
            if ("id" === key || "method" === key || "capturedAt" === key || "amount" === key)
                continue;
            delete input[key];
        }
    };
    const __is = input => "object" === typeof input && null !== input && _io0(input);
    const __prune = input => {
        if ("object" === typeof input && null !== input)
            _po0(input);
        return input;
    };
    return input => {
        if (false === __is(input))
            return false;
        __prune(input);
        return true;
    };
})();
