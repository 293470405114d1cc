/** What can be done at the desk with a person's data. */
export type PersonAct = 'seePerson' | 'exportPerson' | 'erasePerson';

/** Who did what with how much of a person's data, and when; nothing of whose. `at` in milliseconds since 1970 (UTC). */
export interface PersonEntry {
  readonly at: number;
  readonly by: string;
  readonly action: PersonAct;
  /** How many records and mails it was about. */
  readonly held: number;
}
