import { wishesKey } from '../../store/wishes.ts';

/**
 * Who has a seat at an evening and who waits, decided in one atomic step (`src/store/commit.ts`, a step named `seats`).
 *
 * `seats:<evening>` counts what is taken (`taken`), what is held by an open offer (`held`), what is waited for
 * (`waiting`) and the numbers given in the queue (`next`); `…:parties` has each party by its id; `…:queue` the ids of
 * those who lack seats, by number. A party has `seats`, asks for `asked`, could come with `least`, and while it lacks
 * seats a queue `number`. Numbers only grow, so the queue is first come, first served.
 *
 * `settle` gives out what is free, in the order of the queue: a party gets all it lacks, or what is free when that is
 * no fewer than its least; the first for whom there is too little gets an offer of it, which holds those seats until it
 * is answered or lapses, and nobody behind it is served meanwhile. Whoever let an offer lapse or declined it stands
 * aside: it keeps its number and is served as soon as there is enough for it, and others need not wait for it.
 *
 * The static page says whether one has to wait; when that turns, a build is wished for in the same step.
 */
export const seatsStep = `
function(act)
  local base = 'seats:' .. act.evening
  local parties, queue = base .. ':parties', base .. ':queue'
  local now, starts, capacity = tonumber(act.now), tonumber(act.starts), tonumber(act.capacity)
  local function count(field) return tonumber(redis.call('HGET', base, field) or '0') end
  local taken, held, waiting = count('taken'), count('held'), count('waiting')
  local news = {}
  -- As isFull in rules.ts.
  local function isFull() return capacity - taken - held <= 0 or waiting > 0 end
  local wasFull = isFull()

  local function read(id)
    local text = redis.call('HGET', parties, id)
    return text and cjson.decode(text)
  end
  local function lack(party) return party.asked - party.seats end
  local function write(party)
    redis.call('HSET', parties, party.id, cjson.encode(party))
    if lack(party) > 0 then redis.call('ZADD', queue, string.format('%d', party.number), party.id)
    else redis.call('ZREM', queue, party.id) end
  end
  local function tell(kind, party, seats)
    table.insert(news, { id = party.id, kind = kind, seats = seats })
  end
  local function drop(party)
    held = held - party.offer
    party.offer, party.till = 0, 0
  end
  local function give(party, seats)
    drop(party)
    party.seats, party.aside = party.seats + seats, false
    taken, waiting = taken + seats, waiting - seats
    if lack(party) == 0 then party.number = 0 end
    write(party)
    tell('promoted', party, seats)
  end
  local function offer(party, seats)
    local new = party.offer == 0
    held = held - party.offer + seats
    party.offer = seats
    if new then
      local patience = starts - now < 86400000 and 21600000 or 172800000
      party.till = math.min(now + patience, starts)
      tell('offered', party, seats)
    end
    write(party)
  end
  -- Mostly the head alone has to be looked at, however long the queue is.
  local function settle()
    local at = 0
    while true do
      local id = redis.call('ZRANGE', queue, tostring(at), tostring(at))[1]
      if not id then return end
      local party = read(id)
      if party.offer > 0 and (now >= party.till or now >= starts) then
        drop(party)
        party.aside = true
        write(party)
        if now < starts then tell('lapsed', party, 0) end
      end
      if now < starts then
        local free = capacity - taken - held + party.offer
        if free >= lack(party) then give(party, lack(party))
        elseif free > 0 and party.seats + free >= party.least then give(party, free)
        elseif not party.aside then
          if free > 0 then offer(party, free)
          elseif party.offer > 0 then drop(party) write(party) tell('lapsed', party, 0) end
          return
        end
      end
      if lack(party) > 0 then at = at + 1 end
    end
  end

  local function ask(party, asked, least)
    waiting = waiting - lack(party)
    if asked < party.seats then
      taken = taken - (party.seats - asked)
      party.seats = asked
    end
    party.asked, party.least = asked, math.min(least, asked)
    -- An open offer stays as long as something is lacked: asking anew does not lengthen it.
    if lack(party) == 0 then drop(party) end
    if lack(party) == 0 then party.number, party.aside = 0, false
    elseif party.number == 0 then party.number = redis.call('HINCRBY', base, 'next', '1') end
    waiting = waiting + lack(party)
    write(party)
  end

  local party = act.id and read(act.id)
  local asked, least = tonumber(act.asked or '0'), tonumber(act.least or '0')
  if act.act == 'join' then
    if party then return false, 'known' end
    party = { id = act.id, seats = 0, asked = 0, least = 0, number = 0, offer = 0, till = 0, aside = false, cancelled = false }
    ask(party, asked, least)
  elseif act.act ~= 'settle' then
    if not party or party.cancelled then return false, 'gone' end
    if act.act == 'cancel' then
      ask(party, 0, 0)
      party.cancelled = true
      write(party)
    elseif act.act == 'change' then ask(party, asked, least)
    elseif act.act == 'accept' then
      if party.offer == 0 or now >= party.till then return false, 'lapsed' end
      local seats = party.offer
      waiting = waiting - lack(party) + seats
      party.asked, party.least = party.seats + seats, math.min(party.least, party.seats + seats)
      give(party, seats)
      table.remove(news)
    elseif act.act == 'decline' then
      if party.offer > 0 then drop(party) party.aside = true write(party) end
    elseif act.act == 'promote' then
      local seats = lack(party)
      if seats == 0 or seats > capacity - taken - held + party.offer then return false, 'full' end
      give(party, seats)
    end
  end
  settle()

  redis.call('HSET', base, 'taken', string.format('%d', taken), 'held', string.format('%d', held), 'waiting', string.format('%d', waiting))
  if isFull() ~= wasFull then redis.call('HINCRBY', '${wishesKey}', 'wanted', '1') end
  for _, key in ipairs({ base, parties, queue }) do redis.call('PEXPIREAT', key, act.keptUntil) end
  for i, item in ipairs(news) do
    item.evening, item.at = act.evening, now
    local key = 'signup:news:' .. act.token .. ':' .. i
    redis.call('SET', key, cjson.encode(item), 'PXAT', act.keptUntil)
    redis.call('ZADD', 'signups:news', act.now, key)
  end
  local stands = act.id and redis.call('HGET', parties, act.id) or 'null'
  local place = act.id and redis.call('ZRANK', queue, act.id)
  return true, { stands, place and place + 1 or 0, #news }
end
`;
