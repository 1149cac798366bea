import * as _stringLength_1 from "typia/lib/internal/_stringLength";
export const isPrune = (() => {
    const _io0 = input => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 20) && (undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 20)) && (null === input.approved || "boolean" === typeof input.approved);
    const _po0 = input => {
        for (const key of Object.keys(input)) {
            if ("name" === key || "note" === key || "approved" === key)
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
