/** A plain model of an evening's seats, written apart from the script it is compared with. */
export interface ModelParty {
  id: string;
  seats: number;
  asked: number;
  least: number;
  /** Its turn; Infinity when it lacks nothing. */
  turn: number;
  offer: { seats: number; till: number } | null;
  aside: boolean;
  cancelled: boolean;
}

const hour = 3_600_000;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

export class SeatsModel {
  parties = new Map<string, ModelParty>();
  turns = 0;
  news: string[] = [];
  capacity: number;
  readonly starts: number;

  constructor(capacity: number, starts: number) {
    this.capacity = capacity;
    this.starts = starts;
  }

  get all() {
    return [...this.parties.values()];
  }

  get taken() {
    return sum(this.all.map((party) => party.seats));
  }

  get waiting() {
    return sum(this.all.map((party) => party.asked - party.seats));
  }

  /** What a party may be given: all that nobody has and that is not offered to another. */
  free(forWhom: ModelParty) {
    const held = this.all.filter((party) => party !== forWhom).map((party) => party.offer?.seats ?? 0);
    return this.capacity - this.taken - sum(held);
  }

  queue() {
    return this.all.filter((party) => party.asked > party.seats).sort((a, b) => a.turn - b.turn);
  }

  give(party: ModelParty, seats: number) {
    party.seats += seats;
    party.offer = null;
    party.aside = false;
    if (party.seats === party.asked) party.turn = Infinity;
    this.news.push(`promoted ${party.id} ${seats}`);
  }

  settle(now: number) {
    for (const party of this.queue()) {
      if (party.offer && (now >= party.offer.till || now >= this.starts)) {
        party.offer = null;
        party.aside = true;
        if (now < this.starts) this.news.push(`lapsed ${party.id} 0`);
      }
      if (now >= this.starts) continue;
      const free = this.free(party);
      const lacks = party.asked - party.seats;
      if (free >= lacks) this.give(party, lacks);
      else if (free > 0 && party.seats + free >= party.least) this.give(party, free);
      else if (!party.aside) {
        if (free > 0) this.offer(party, free, now);
        else if (party.offer) {
          party.offer = null;
          this.news.push(`lapsed ${party.id} 0`);
        }
        return;
      }
    }
  }

  offer(party: ModelParty, seats: number, now: number) {
    if (party.offer) party.offer.seats = seats;
    else {
      const patience = this.starts - now < 24 * hour ? 6 * hour : 48 * hour;
      party.offer = { seats, till: Math.min(now + patience, this.starts) };
      this.news.push(`offered ${party.id} ${seats}`);
    }
  }

  ask(party: ModelParty, asked: number, least: number) {
    party.seats = Math.min(party.seats, asked);
    party.asked = asked;
    party.least = Math.min(least, asked);
    if (party.asked === party.seats) Object.assign(party, { offer: null, aside: false, turn: Infinity });
    else if (party.turn === Infinity) party.turn = ++this.turns;
  }

  /** Whether the act is allowed; then it is carried out. */
  act(act: { act: string; id?: string; asked?: number; least?: number }, now: number): boolean {
    this.news = [];
    const { id = '', asked = 0, least = 0 } = act;
    const known = this.parties.get(id);
    if (act.act === 'join') {
      if (known) return false;
      const party = { id, seats: 0, asked: 0, least: 0, turn: Infinity, offer: null, aside: false, cancelled: false };
      this.parties.set(id, party);
      this.ask(party, asked, least);
    } else if (act.act !== 'settle') {
      if (!known || known.cancelled) return false;
      if (!this.change(known, act.act, asked, least, now)) return false;
    }
    this.settle(now);
    return true;
  }

  change(party: ModelParty, act: string, asked: number, least: number, now: number): boolean {
    switch (act) {
      case 'cancel':
        this.ask(party, 0, 0);
        party.cancelled = true;
        return true;
      case 'change':
        this.ask(party, asked, least);
        return true;
      case 'accept':
        if (!party.offer || now >= party.offer.till) return false;
        this.ask(party, party.seats + party.offer.seats, party.least);
        this.give(party, party.asked - party.seats);
        this.news = [];
        return true;
      case 'decline':
        if (party.offer) Object.assign(party, { offer: null, aside: true });
        return true;
      default: {
        const lacks = party.asked - party.seats;
        if (lacks === 0 || lacks > this.free(party)) return false;
        this.give(party, lacks);
        return true;
      }
    }
  }
}
