import { describe, expect, test } from 'vitest';
import { catalogue, evening } from '../fixtures/generated.ts';
import { noon, openHouse } from '../tools/handlers.ts';
import { tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';
import { personOf, signUp, subjectsTo } from '../tools/signups.ts';

const house = openHouse();
const hour = 3_600_000;

describe('signing up', () => {
  test('a program gets the receipt and how it stands', async () => {
    const answer = await house.signUp({ party: '4', email: 'maija@posti.example' }, { json: true });
    expect(answer.status).toBe(201);
    const told = (await answer.json()) as Record<string, unknown>;
    expect(told).toEqual({ id: told.id, status: 'confirmed', seats: 4, receipt: told.receipt });
    expect(told.receipt).toMatch(/^https:\/\/osallistu\.testila\.example\/r\/e[a-z0-9]{12}[0-9a-f]{32}\/$/);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  test('a form leads to the receipt, which says how many seats there are', async () => {
    const answer = await house.signUp({ party: '2' });
    expect(answer.status).toBe(303);
    const page = await house.receipt(answer.headers.get('Location') ?? '');
    const words = wordsOf(await page.text());
    expect(page.status).toBe(200);
    expect(words).toContain('ilmoittautumisesi on vahvistettu');
    expect(words).toContain('Teille on varattu 2 paikkaa');
    expect(words).toContain('Et antanut sähköpostiosoitetta');
    expect(words).toContain('to 10.12.2026');
  });

  test('when it is full the place in the queue is told, first come, first served', async () => {
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    expect(await signUp(house, { party: '2' })).toMatchObject({ status: 'confirmed' });
    expect(await signUp(house, { party: '1' })).toMatchObject({ status: 'waiting', place: 1, waitingFor: 1 });
    expect(await signUp(house, { party: '3' })).toMatchObject({ status: 'waiting', place: 2 });
    expect(await (await house.places('coming', { json: true })).json()).toEqual({
      evening: 'coming',
      capacity: 2,
      confirmed: 2,
      waiting: 4,
      open: true,
    });
    expect(wordsOf(await (await house.places()).text())).toContain('Tapahtuma on täynnä. Ilmoittaudut jonoon.');
  });

  test('a party that could come smaller has the seats there are and waits for the rest', async () => {
    catalogue.evenings = [evening('coming', { capacity: 3 })];
    expect(await signUp(house, { party: '4', atLeast: '2' })).toMatchObject({
      status: 'confirmed',
      seats: 3,
      waitingFor: 1,
    });
  });

  test('without a limit there is room for everyone', async () => {
    catalogue.evenings = [evening('coming', { capacity: null })];
    expect(await signUp(house, { party: '4' })).toMatchObject({ status: 'confirmed', seats: 4 });
    expect(await (await house.places('coming', { json: true })).json()).toMatchObject({ capacity: null, confirmed: 4 });
  });

  test('the same press twice is one sign-up; another evening is another', async () => {
    catalogue.evenings = [evening('coming'), evening('other')];
    const first = (await house.signUp()).headers.get('Location');
    expect((await house.signUp()).headers.get('Location')).toBe(first);
    expect((await house.signUp({ evening: 'other' })).headers.get('Location')).not.toBe(first);
    expect(await house.store('ZCARD', 'signups:of:coming')).toBe(1);
  });

  test('a filled trap keeps it for a person, without a seat, and loses nothing', async () => {
    const answer = await house.signUp({ website: 'x', party: '3' });
    const words = wordsOf(await (await house.receipt(answer.headers.get('Location') ?? '')).text());
    expect(answer.status).toBe(303);
    expect(words).toContain('odottaa tarkistusta');
    expect(await (await house.places('coming', { json: true })).json()).toMatchObject({ confirmed: 0, waiting: 0 });
  });
});

describe('what a field may say', () => {
  test.each(['-5', '0', '3.9', '٣', '１', '1e9', '0x2', '5', '+2', '', 'two', '1 2', '02', 'NaN'])(
    'a party of %j: 422',
    async (party) => {
      const answer = await house.signUp({ party }, { json: true });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ errors: [{ field: 'party' }] });
    },
  );

  test.each([[[2]], [{ a: 1 }], [null], [true], [3.9], [-5], [1e9]])('a party of %j in JSON: 422', async (party) => {
    const body = JSON.stringify({ evening: 'coming', lang: 'fi', name: 'Maija', party });
    expect((await house.signUp({}, { json: true, body })).status).toBe(422);
  });

  test('a number in JSON is a number of people', async () => {
    const body = JSON.stringify({ evening: 'coming', lang: 'fi', name: 'Maija', party: 3 });
    const answer = await house.signUp({}, { json: true, body });
    expect(await answer.json()).toMatchObject({ status: 'confirmed', seats: 3 });
  });

  test.each([
    ['atLeast', { party: '2', atLeast: '3' }],
    ['atLeast', { party: '2', atLeast: '-1' }],
    ['name', { name: ' ' }],
    ['email', { email: 'maija' }],
    ['phone', { phone: 'soita' }],
    ['phone', { phone: '123' }],
    ['needs', { needs: 'a'.repeat(501), needsConsent: 'yes' }],
    ['needsConsent', { needs: 'Tulkki' }],
  ])('%s of %j: 422', async (field, fields) => {
    const answer = await house.signUp(Object.fromEntries(Object.entries(fields)), { json: true });
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { errors: { field: string }[] }).errors.map((error) => error.field)).toEqual([
      field,
    ]);
    expect(await house.store('ZCARD', 'signups:of:coming')).toBe(0);
  });

  test.each(['040 123 4567', '+358 (40) 123-4567', '0401234567'])('the telephone number %j is taken', async (phone) => {
    expect((await house.signUp({ phone })).status).toBe(303);
  });

  test('the form comes back with its values, and the box for consent is not ticked for anyone', async () => {
    const sent = { party: '3', atLeast: '2', needs: '\nTulkki, kiitos', phone: '040 1234567', name: 'Maija "M" <b>' };
    const answer = await house.signUp(sent);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(html)).toMatch(/^Virhe: /);
    expect(valueOf(html, 'needs')).toBe(sent.needs);
    expect(valueOf(html, 'name')).toBe(sent.name);
    expect(valueOf(html, 'evening')).toBe('coming');
    expect(tagOf(html, 'name="needsConsent"')).not.toContain('checked');
    expect(html).toContain('<a href="#field-needsConsent">');
  });
});

describe('when one may sign up', () => {
  const opens = noon + hour;
  const closes = noon + 2 * hour;
  const facts = { signupOpens: opens, signupCloses: closes, starts: noon + 3 * hour };

  test.each([
    [opens - 1, 409, '9.6.2026 klo\u00a013.00'],
    [opens, 201, ''],
    [closes - 1, 201, ''],
    [closes, 409, '9.6.2026 klo\u00a014.00'],
    [facts.starts, 409, '9.6.2026 klo\u00a015.00'],
  ])('at %i: %i', async (at, status, told) => {
    catalogue.evenings = [evening('coming', facts)];
    house.pass(at - Date.now());
    const answer = await house.signUp({}, { json: true });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(told);
    expect(await (await house.places('coming', { json: true })).json()).toMatchObject({ open: status === 201 });
  });

  test.each(['cancelled', 'held'] as const)('not when it is %s, and the text is kept', async (status) => {
    catalogue.evenings = [evening('coming', { status })];
    const answer = await house.signUp({ needs: 'Tulkki, kiitos', needsConsent: 'yes' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Tulkki, kiitos');
  });

  test('a moved evening takes sign-ups', async () => {
    catalogue.evenings = [evening('coming', { status: 'moved', previousStarts: noon })];
    expect((await house.signUp()).status).toBe(303);
  });
});

describe('the receipt', () => {
  test('is cancelled once and for all; the seats go to the head of the queue, who is told', async () => {
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    const first = await signUp(house, { party: '2', email: 'a@posti.example' });
    const second = await signUp(house, { party: '2', name: 'Ville', email: 'b@posti.example' });
    expect(second).toMatchObject({ status: 'waiting', place: 1 });
    expect((await house.receipt(first.receipt, { action: 'withdraw' })).status).toBe(303);
    expect((await house.receipt(first.receipt, { action: 'withdraw' })).status).toBe(303);
    expect(await personOf(house, first)).toMatchObject({ status: 'cancelled', email: null, party: 0 });
    expect(await personOf(house, second)).toMatchObject({ status: 'confirmed', seats: 2, place: null });
    expect(await subjectsTo(house, 'a@posti.example')).toEqual([
      'Ilmoittautuminen vahvistettu: Ilta coming 10.12.2026',
      'Ilmoittautuminen peruttu: Ilta coming 10.12.2026',
    ]);
    expect(await subjectsTo(house, 'b@posti.example')).toEqual([
      'Olet jonossa: Ilta coming 10.12.2026',
      'Paikka vapautui: Ilta coming 10.12.2026',
    ]);
  });

  test('whoever only waited is not told that seats went to others', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house);
    const waiting = await signUp(house, { name: 'Ville', email: 'b@posti.example' });
    expect(wordsOf(await (await house.receipt(waiting.receipt)).text())).not.toContain('Paikat siirtyvät');
    await house.receipt(waiting.receipt, { action: 'withdraw' });
    const mail = (await house.mails()).findLast(({ to }) => to.includes('b@posti.example'));
    expect(mail?.read.text).not.toContain('vapautuneet');
    expect(wordsOf(await (await house.receipt(waiting.receipt)).text())).toContain('Jos teillä oli paikkoja');
  });

  test('a party that grows keeps its seats and waits for more; one that shrinks gives them up', async () => {
    catalogue.evenings = [evening('coming', { capacity: 3 })];
    const first = await signUp(house, { party: '2' });
    await signUp(house, { party: '1', name: 'Ville' });
    const update = (fields: Record<string, string>) =>
      house.receipt(first.receipt, { action: 'update', ...fields }, { json: true });
    expect(await (await update({ party: '4' })).json()).toMatchObject({
      status: 'confirmed',
      seats: 2,
      waitingFor: 2,
      place: 1,
      name: 'Maija',
    });
    expect(await (await update({ party: '1' })).json()).toMatchObject({ seats: 1, waitingFor: 0, place: null });
    expect(await (await house.places('coming', { json: true })).json()).toMatchObject({ confirmed: 2, waiting: 0 });
    expect((await update({ party: '5' })).status).toBe(422);
  });

  test('offers what is free; accepting takes it, and a second press is no fault', async () => {
    catalogue.evenings = [evening('coming', { capacity: 3 })];
    await signUp(house, { party: '2' });
    const second = await signUp(house, { party: '2', name: 'Ville' });
    const offered = await personOf(house, second);
    expect(offered).toMatchObject({ status: 'waiting', offer: { seats: 1 } });
    expect(await (await house.receipt(second.receipt)).text()).toContain('value="accept"');
    for (let press = 0; press < 2; press++) {
      expect((await house.receipt(second.receipt, { action: 'accept' })).status).toBe(303);
      expect(await personOf(house, second)).toMatchObject({
        status: 'confirmed',
        seats: 1,
        waitingFor: 0,
        offer: null,
      });
    }
  });

  test('an offer that lapsed cannot be accepted; the number in the queue is kept', async () => {
    catalogue.evenings = [evening('coming', { capacity: 3 })];
    await signUp(house, { party: '2' });
    const second = await signUp(house, { party: '2', name: 'Ville' });
    house.pass(48 * hour);
    expect((await house.receipt(second.receipt, { action: 'accept' })).status).toBe(409);
    const third = await signUp(house, { party: '1', name: 'Sari' });
    expect(third).toMatchObject({ status: 'confirmed' });
    expect(await personOf(house, second)).toMatchObject({ status: 'waiting', place: 1, offer: null });
  });

  test('nothing is changed once the evening has begun, and growing ends with the sign-up', async () => {
    catalogue.evenings = [evening('coming', { starts: noon + 2 * hour, signupCloses: noon + hour })];
    const sent = await signUp(house, { party: '2' });
    house.pass(hour);
    const grow = await house.receipt(sent.receipt, { action: 'update', party: '3' }, { json: true });
    expect(grow.status).toBe(422);
    expect((await house.receipt(sent.receipt, { action: 'update', party: '1' })).status).toBe(303);
    house.pass(hour);
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(409);
    expect(await personOf(house, sent)).toMatchObject({ status: 'confirmed', seats: 1, canWithdraw: false });
  });

  test('erasing takes everything of one person and leaves the others', async () => {
    const first = await signUp(house, {
      name: 'Maijaliisa',
      email: 'maija@posti.example',
      phone: '040 1234567',
      needs: 'Tulkki',
      needsConsent: 'yes',
    });
    const second = await signUp(house, { name: 'Ville' });
    await house.mails();
    const answer = await house.receipt(first.receipt, { action: 'erase' });
    expect(answer.status).toBe(200);
    await house.settle();
    expect((await house.receipt(first.receipt)).status).toBe(404);
    const keys = (await house.store('KEYS', '*')) as string[];
    expect(keys.filter((key) => key.includes(first.id))).toEqual([]);
    expect(await house.store('HEXISTS', 'seats:coming:parties', first.id)).toBe(0);
    expect(await personOf(house, second)).toMatchObject({ status: 'confirmed' });
    expect(await (await house.places('coming', { json: true })).json()).toMatchObject({ confirmed: 1 });
  });

  test('tells that the evening is cancelled or was moved', async () => {
    const sent = await signUp(house);
    catalogue.evenings = [evening('coming', { status: 'cancelled' })];
    expect(wordsOf(await (await house.receipt(sent.receipt)).text())).toContain('Ilta on peruttu');
    catalogue.evenings = [evening('coming', { status: 'moved', previousStarts: noon })];
    expect(wordsOf(await (await house.receipt(sent.receipt)).text())).toContain('Sen piti alkaa 9.6.2026');
    catalogue.evenings = [];
    expect((await house.receipt(sent.receipt)).status).toBe(200);
  });
});

test('a sign-up is two round trips, its receipt and the places one', async () => {
  const trips = await house.roundTrips(() =>
    house.signUp({ email: 'a@posti.example', needs: 'X', needsConsent: 'yes' }),
  );
  expect(trips).toBe(2);
  await house.settle();
  expect(await house.roundTrips(() => house.places())).toBe(1);
  const sent = await signUp(house, { name: 'Ville' });
  await house.settle();
  expect(await house.roundTrips(() => house.receipt(sent.receipt))).toBe(1);
});
