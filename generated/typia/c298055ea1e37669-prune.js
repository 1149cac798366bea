import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
export const isPrune = (() => {
    const _io0 = input => Array.isArray(input.values) && input.values.every(elem => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem));
    const _po0 = input => {
        for (const key of Object.keys(input)) {
            if ("values" === key)
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
