export const isPrune = (() => {
    const _io0 = input => "object" === typeof input.value && null !== input.value && _io1(input.value);
    const _io1 = input => "string" === typeof input.$date;
    const _po0 = input => {
        if ("object" === typeof input.value && null !== input.value)
            _po1(input.value);
        for (const key of Object.keys(input)) {
            if ("value" === key)
                continue;
            delete input[key];
        }
    };
    const _po1 = input => {
        for (const key of Object.keys(input)) {
            if ("$date" === key)
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
