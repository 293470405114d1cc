import type { PageMessages } from '../../page-messages.ts';

export const statements: PageMessages['statements'] = {
  service: 'Tjänst',
  responsible: 'Ansvarig för tjänsten',
  state: 'Hur tillgänglig tjänsten är',
  states: {
    full: 'Uppfyller kraven helt',
    partial: 'Uppfyller kraven delvis',
    none: 'Uppfyller inte kraven',
  },
  level:
    'Kraven är nivåerna A och AA i riktlinjerna WCAG 2.1 (lagen om tillhandahållande av digitala tjänster 306/2019).',
  siteOpened: 'Tjänsten publicerad',
  drawnUp: 'Utlåtandet upprättat',
  updated: 'Utlåtandet uppdaterat',
  assessed: 'Bedömd',
  assessedBy: { self: 'kommunens egen bedömning', external: 'utomstående bedömning' },
  failures: 'Vad som ännu inte är tillgängligt',
  noFailures: 'Vi känner inte till några brister.',
  criterion: (number: string) => `WCAG-kriterium ${number}`,
  when: 'När vi åtgärdar det:',
  burden: 'Oproportionerlig börda',
  noBurden: 'Vi hänvisar inte till oproportionerlig börda.',
  until: 'Läget bedöms på nytt:',
  notCovered: 'Vad lagen inte omfattar',
  otherWay: 'Så får du informationen på annat sätt',
  method: 'Hur tillgängligheten har bedömts',
  noticed: 'Har du upptäckt en brist?',
  promise:
    'Berätta om den för oss. Vi svarar inom två veckor. Du kan vara anonym; vi behöver dina kontaktuppgifter bara om du vill ha svar.',
  supervision: 'Tillsyn över tillgängligheten',
  complaint:
    'Om du är missnöjd med svaret eller inte får något svar inom två veckor kan du kontakta Transport- och kommunikationsverket Traficom. På verkets webbplats står hur du anför klagomål eller begär en utredning.',
  authority: 'Transport- och kommunikationsverket Traficom',
  unit: 'Enheten för tillsyn över digital tillgänglighet',
  authoritySite: 'https://www.tillganglighetskrav.fi/',
  authorityEmail: 'tillganglighet@traficom.fi',
  switchboard: 'telefonväxel',
  law: 'Lagen om tillhandahållande av digitala tjänster (306/2019)',
  lawAddress: 'https://www.finlex.fi/sv/laki/ajantasa/2019/20190306',
};
