import type { Messages } from '../../messages.ts';

export const keeping: Messages['keeping'] = {
  what: 'Uppgift',
  howLong: 'Hur länge',
  comment: 'Publicerad kommentar och namn',
  commentTime: (time: string) => `tills du tar tillbaka den, högst ${time}`,
  closedComment: 'Kommentar som inte publicerades, som togs bort eller som du tog tillbaka',
  closedCommentTime: (time: string) => `${time} från beslutet`,
  commentEmail: 'E-postadress till den som kommenterar',
  commentEmailTime: (time: string) => `${time} från publiceringen`,
  moderationLog: 'Anteckning om vem som beslutade och varför (utan kommentarens text)',
  mail: 'E-postmeddelande som ännu inte har kunnat skickas',
  session: 'Personalens inloggning',
  address: 'Nätadressen som ett kontrollvärde, för att hindra missbruk',
  atMost: (time: string) => `högst ${time}`,
  hours: (n: number) => (n === 1 ? '1 timme' : `${n} timmar`),
  minutes: (n: number) => (n === 1 ? '1 minut' : `${n} minuter`),
};
