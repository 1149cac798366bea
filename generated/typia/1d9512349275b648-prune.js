import * as _stringLength_1 from "typia/lib/internal/_stringLength";
export const isPrune = (() => {
    const _ip0 = input => "string" === typeof input["name"] && (1 <= _stringLength_1._stringLength(input["name"]) && _stringLength_1._stringLength(input["name"]) <= 41);
    const _ip1 = input => "string" === typeof input["street"] && (1 <= _stringLength_1._stringLength(input["street"]) && _stringLength_1._stringLength(input["street"]) <= 41);
    const _ip2 = input => "string" === typeof input["city"] && (1 <= _stringLength_1._stringLength(input["city"]) && _stringLength_1._stringLength(input["city"]) <= 41);
    const _ip3 = input => "string" === typeof input["country"] && (1 <= _stringLength_1._stringLength(input["country"]) && _stringLength_1._stringLength(input["country"]) <= 41);
    const _io0 = input => "object" === typeof input.seller && null !== input.seller && _io1(input.seller) && ("object" === typeof input.buyer && null !== input.buyer && _io2(input.buyer)) && ("object" === typeof input.payer && null !== input.payer && _io3(input.payer)) && ("object" === typeof input.carrier && null !== input.carrier && _io4(input.carrier));
    const _io1 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io2 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io3 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io4 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _po0 = input => {
        if ("object" === typeof input.seller && null !== input.seller)
            _po1(input.seller);
        if ("object" === typeof input.buyer && null !== input.buyer)
            _po2(input.buyer);
        if ("object" === typeof input.payer && null !== input.payer)
            _po3(input.payer);
        if ("object" === typeof input.carrier && null !== input.carrier)
            _po4(input.carrier);
        for (const key of Object.keys(input)) {
            if ("seller" === key || "buyer" === key || "payer" === key || "carrier" === key)
                continue;
            delete input[key];
        }
    };
    const _po1 = input => {
        for (const key of Object.keys(input)) {
            if ("name" === key || "street" === key || "city" === key || "country" === key)
                continue;
            delete input[key];
        }
    };
    const _po2 = input => {
        for (const key of Object.keys(input)) {
            if ("name" === key || "street" === key || "city" === key || "country" === key)
                continue;
            delete input[key];
        }
    };
    const _po3 = input => {
        for (const key of Object.keys(input)) {
            if ("name" === key || "street" === key || "city" === key || "country" === key)
                continue;
            delete input[key];
        }
    };
    const _po4 = input => {
        for (const key of Object.keys(input)) {
            if ("name" === key || "street" === key || "city" === key || "country" === key)
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
