/** What can be done at the desk with a notice. */
export type NoticeAct = 'publishNotice' | 'changeNotice' | 'endNotice';

/** Who did what, to which notice, and when. `at` in milliseconds since 1970 (UTC). */
export interface NoticeEntry {
  readonly at: number;
  readonly by: string;
  readonly action: NoticeAct;
  /** The notice's id. */
  readonly notice: string;
}
