import * as z from 'zod/mini';
import { email, emailLimit } from '../shared/fields.ts';

/** The kind's name in keys, stamps and limits. */
export const kind = 'subscriptions';

/** Longest texts, in characters (code points). */
export const limits = { email: emailLimit } as const;

/** What a person writes into the form. */
export const subscriptionForm = z.object({ email });
