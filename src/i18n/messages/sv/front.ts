import type { PageMessages } from '../../page-messages.ts';

export const front: PageMessages['front'] = {
  openNow: 'Nu kan du påverka',
  count: (things: number) => (things === 1 ? 'En sak väntar på dina ord nu' : `${things} saker väntar på dina ord nu`),
  kinds: { evening: 'Byakväll', strategy: 'Plan', question: 'Fråga' },
  until: 'Öppet till',
  kept: 'Ni sade, vi gjorde',
  allPromises: 'Alla löften',
};
