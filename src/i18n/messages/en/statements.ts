import type { PageMessages } from '../../page-messages.ts';

export const statements: PageMessages['statements'] = {
  service: 'Service',
  responsible: 'Responsible for the service',
  state: 'How accessible the service is',
  states: {
    full: 'Meets the requirements in full',
    partial: 'Meets the requirements in part',
    none: 'Does not meet the requirements',
  },
  level:
    'The requirements are levels A and AA of the WCAG 2.1 guidelines (Act on the Provision of Digital Services 306/2019).',
  siteOpened: 'Service published',
  drawnUp: 'Statement drawn up',
  updated: 'Statement updated',
  assessed: 'Assessed',
  assessedBy: { self: 'the municipality’s own assessment', external: 'outside assessment' },
  failures: 'What is not yet accessible',
  noFailures: 'We know of no faults.',
  criterion: (number: string) => `WCAG criterion ${number}`,
  when: 'When we will mend it:',
  burden: 'Disproportionate burden',
  noBurden: 'We do not claim a disproportionate burden.',
  until: 'To be looked at again:',
  notCovered: 'What the law does not cover',
  otherWay: 'How to get the information another way',
  method: 'How accessibility was assessed',
  noticed: 'Have you noticed a fault?',
  promise:
    'Tell us about it. We reply within two weeks. You can stay anonymous; we need your contact details only if you want a reply.',
  supervision: 'Supervision of accessibility',
  complaint:
    'If you are not satisfied with our reply, or do not get one within two weeks, you can contact the Finnish Transport and Communications Agency Traficom. Its website tells you how to make a complaint or ask for clarification.',
  authority: 'Finnish Transport and Communications Agency Traficom',
  unit: 'Digital Accessibility Supervision Unit',
  authoritySite: 'https://www.webaccessibility.fi/',
  authorityEmail: 'saavutettavuus@traficom.fi',
  switchboard: 'telephone switchboard',
  law: 'Act on the Provision of Digital Services (306/2019), in Finnish',
  lawAddress: 'https://www.finlex.fi/fi/laki/ajantasa/2019/20190306',
};
