// fengari reads this when it loads, so this module is imported before it: whole numbers print as in Lua 5.1 ("3", not "3.0").
process.env.FENGARICONF = JSON.stringify({ LUA_COMPAT_FLOATSTRING: true });
