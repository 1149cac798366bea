export const isPrune = (() => {
    const _io0 = input => "string" === typeof input.json && ("object" === typeof input.meta && null !== input.meta && _io1(input.meta));
    const _io1 = input => "string" === typeof input.values;
    const _po0 = input => {
        if ("object" === typeof input.meta && null !== input.meta)
            _po1(input.meta);
        for (const key of Object.keys(input)) {
            if ("json" === key || "meta" === key)
                continue;
            delete input[key];
        }
    };
    const _po1 = input => {
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
