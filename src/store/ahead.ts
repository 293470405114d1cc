/**
 * Lua for a queue that is ordered by when things are due: what is due later than anybody may put it off was written by a
 * clock that was ahead, and is due now, or it would wait until that clock is right.
 * `queue`: the sorted set; `now` and `latest`: milliseconds since 1970 (UTC), as text.
 */
export const callBack = `
local function callBack(queue, now, latest)
  for _, id in ipairs(redis.call('ZRANGE', queue, '(' .. latest, '+inf', 'BYSCORE', 'LIMIT', '0', '100')) do
    redis.call('ZADD', queue, now, id)
  end
end
`;
