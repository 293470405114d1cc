import type { Messages } from '../../messages.ts';

export const reasons: Messages['reasons'] = {
  rules: 'The comment does not follow the discussion rules',
  unlawful: 'The content is against the law',
  insult: 'The comment insults another person or a group',
  personalData: 'The comment contains someone’s personal data',
  offTopic: 'The comment is not about what is discussed here',
  advertising: 'The comment is an advertisement',
  duplicate: 'The same comment has already been published',
};
