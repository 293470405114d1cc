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
  trust: 'Uppgift om att kommentarer från en e-postadress är betrodda (som kontrollvärde)',
  trustTime: (time: string) =>
    `${time} från att förtroendet gavs eller skribenten senast själv publicerade en kommentar`,
  report: 'Anmälan om en osaklig kommentar och anmälarens e-postadress',
  subscription: 'E-postadress till den som prenumererar på nya inlägg',
  subscriptionTime: 'tills du avslutar prenumerationen',
  unconfirmed: 'Samma adress, om prenumerationen inte bekräftas',
  signup: 'Anmälan till en kväll: namn, kontaktuppgifter och antal personer',
  signupTime: (time: string) => `${time} efter kvällen`,
  needs: 'Behov som den anmälda har berättat om (krypterade)',
  moderationLog: 'Anteckning om vem som beslutade och varför (utan kommentarens text)',
  mail: 'E-postmeddelande som ännu inte har kunnat skickas',
  session: 'Personalens inloggning',
  address: 'Nätadressen som ett kontrollvärde, för att hindra missbruk',
  atMost: (time: string) => `högst ${time}`,
  hours: (n: number) => (n === 1 ? '1 timme' : `${n} timmar`),
  minutes: (n: number) => (n === 1 ? '1 minut' : `${n} minuter`),
};
