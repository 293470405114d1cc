/** Lua that makes fengari's Lua 5.3 look like the Lua 5.1 of Redis, and closes the doors to the machine. */
export const prelude = String.raw`
  unpack, table.unpack, table.pack, table.move = table.unpack, nil, nil, nil
  dofile, loadfile, load, require, print, collectgarbage, rawlen = nil, nil, nil, nil, nil, nil, nil
  math.tointeger, math.type, math.ult, math.maxinteger, math.mininteger = nil, nil, nil, nil, nil
  string.pack, string.unpack, string.packsize, string.dump = nil, nil, nil, nil

  -- These two make 32-bit integers of floats; 5.1 has none.
  local floor, ceil = math.floor, math.ceil
  math.floor = function(number) return floor(number) + 0.0 end
  math.ceil = function(number) return ceil(number) + 0.0 end

  -- Redis unwraps the error of a failed command on its way out of pcall.
  local pcall53 = pcall
  local function unwrap(worked, first, ...)
    if not worked and type(first) == 'table' and first.err then return false, first.err end
    return worked, first, ...
  end
  pcall = function(...) return unwrap(pcall53(...)) end

  -- Numbers as text the way concatenation writes them.
  local tostring53 = tostring
  tostring = function(...)
    local value = ...
    return type(value) == 'number' and value .. '' or tostring53(...)
  end

  -- %d for numbers of more than 32 bits, and for fractions, which Lua 5.1 cuts off.
  local format, gsub, modf = string.format, string.gsub, math.modf
  string.format = function(pattern, ...)
    local values, at = { ... }, 0
    pattern = gsub(pattern, '%%([-+ #0%d.]*)(.)', function(flags, kind)
      if kind == '%' then return nil end
      at = at + 1
      if kind == 's' then values[at] = tostring(values[at]) end
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
