export const reasons = {
  rules: 'Kommentti ei noudata keskustelun sääntöjä',
  unlawful: 'Sisältö on lain vastaista',
  insult: 'Kommentti loukkaa toista ihmistä tai ryhmää',
  personalData: 'Kommentissa on jonkun henkilötietoja',
  offTopic: 'Kommentti ei liity keskustelun aiheeseen',
  advertising: 'Kommentti on mainos',
  duplicate: 'Sama kommentti on jo julkaistu',
};
