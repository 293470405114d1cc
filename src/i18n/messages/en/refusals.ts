import type { Messages } from '../../messages.ts';

export const refusals: Messages['refusals'] = {
  nothingSaved: 'Nothing was saved.',
  textBelow: 'Your text is below: send it again in a little while.',
  kept: 'Your text, so that you can copy it',
  contact: (contact: string) => `You can also contact us: ${contact}.`,
  method: { title: 'This cannot be done this way', text: 'Open the page again and use its buttons.' },
  origin: {
    title: 'The form came from another site',
    text: 'Open the form on this site and send it again.',
  },
  tooLarge: { title: 'What you sent is too large', text: 'Shorten your text and send it again.' },
  notAForm: {
    title: 'The form could not be read',
    text: 'Open the form again and send it from there.',
  },
  tooMany: {
    title: 'Too much has been sent',
    text: 'A lot has been sent from the same network in a short time. Wait a while and send it again.',
  },
  notFound: {
    title: 'This cannot be found',
    text: 'The address is wrong, or the data has been deleted.',
  },
  notOpen: { title: 'You cannot comment here now', text: '' },
  notOpenToSignups: { title: 'You cannot sign up here now', text: '' },
  notPublic: { title: 'The comment is no longer shown', text: '' },
  reportedEnough: {
    title: 'This comment has already been reported many times',
    text: 'We read the comment again without another report.',
  },
  changed: { title: 'This can no longer be changed this way', text: '' },
  storeDown: {
    title: 'The service is interrupted',
    text: 'We cannot reach the data just now. Try again in a little while.',
  },
  unsure: {
    title: 'There was no answer about saving',
    text: 'We do not know yet whether it worked. Send it again in a little while: the same thing is not saved twice.',
  },
  notUnderstood: { title: 'The request was not understood', text: 'Open the page again and use its buttons.' },
  broken: {
    title: 'There is a problem with the service',
    text: 'We do not know whether anything was saved. Try again in a little while.',
  },
  closedSince: (moment: string) => `Commenting closed on ${moment}.`,
  correctionOver: (minutes: number) =>
    `A comment can be corrected for ${minutes} minutes after it is published. You can still withdraw it.`,
  noSecondLook: 'You can ask for a review once, when a comment has not been published or has been removed.',
  alreadyClosed: 'The comment has already been withdrawn or removed.',
};
