export const ledger = {
  title: 'Raderade uppgifter',
  lead: 'Så här många poster har webbplatsen raderat per månad. Talen innehåller ingens uppgifter.',
  ways: { expired: 'Av sig själv', asked: 'På begäran' },
  waysText: 'Av sig själv: tiden gick ut. På begäran: personen bad om det eller raderade själv.',
  kind: 'Uppgift',
  kinds: {
    comments: 'Kommentarer',
    reports: 'Anmälningar av kommentarer',
    signups: 'Anmälningar till kvällar',
    needs: 'Uppgivna behov',
    subscriptions: 'Prenumerationer',
    feedback: 'Respons',
  },
  few: 'under 5',
  fewText: 'Tal under fem visas inte, inte heller noll.',
  none: 'Det finns ännu ingen månad att berätta om.',
  counted:
    'Talen uppdateras en gång per dygn. En kommentar som någon har tagit tillbaka räknas när dess tid har gått ut.',
  privacy: 'Hur länge olika uppgifter sparas',
  link: 'Se hur mycket som har raderats',
};
