/** Lua that makes fengari's Lua 5.3 look like the Lua 5.1 of Redis, and closes the doors to the machine. */
export const PRELUDE = String.raw`
  unpack, table.unpack, table.pack, table.move = table.unpack, nil, nil, nil
  dofile, loadfile, load, require, print, collectgarbage, rawlen = nil, nil, nil, nil, nil, nil, nil
  math.tointeger, math.type, math.ult, math.maxinteger, math.mininteger = nil, nil, nil, nil, nil
  string.pack, string.unpack, string.packsize, string.dump = nil, nil, nil, nil

  -- Whole numbers have only 32 bits in fengari and would wrap round: every number is kept a float.
  local function asFloat(original)
    return function(...)
      local number = original(...)
      return number and number + 0.0
    end
  end
  tonumber, math.floor, math.ceil = asFloat(tonumber), asFloat(math.floor), asFloat(math.ceil)

  -- %d for numbers of more than 32 bits, and for fractions, which Lua 5.1 cuts off.
  local format, gsub, modf = string.format, string.gsub, math.modf
  string.format = function(pattern, ...)
    local values, at = { ... }, 0
    pattern = gsub(pattern, '%%([-+ #0%d.]*)(.)', function(flags, kind)
      if kind == '%' then return nil end
      at = at + 1
      if kind ~= 'd' and kind ~= 'i' then return nil end
      values[at] = modf(values[at])
      return '%' .. flags .. '.0f'
    end)
    return format(pattern, unpack(values, 1, select('#', ...)))
  end

  setmetatable(_G, {
    __index = function(_, name)
      error("Script attempted to access nonexistent global variable '" .. tostring(name) .. "'", 2)
    end,
    __newindex = function() error('Attempt to modify a readonly table', 2) end,
  })
`;
