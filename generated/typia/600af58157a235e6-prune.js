export const isPrune = (() => {
    const _io0 = input => "boolean" === typeof input.value;
    const _po0 = input => {
        for (const key of Object.keys(input)) {
            if ("value" === key)
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
