import type { ComponentChildren } from 'preact';
import { formatMoment } from '../../../i18n/dates.ts';
import { Checkbox } from '../../../participation/shared/Checkbox.tsx';
import { Field } from '../../../participation/shared/Field.tsx';
import { offerOf, partyOf } from '../../../participation/signups/rules.ts';
import { messages } from '../../messages.ts';
import { mostOf } from '../form.ts';
import { promotionReasons } from '../entry.ts';
import { eveningPath } from '../paths.ts';
import { isOver } from '../room.ts';
import { PartyFields, type PartyValues } from './PartyFields.tsx';
import type { PersonProps } from './Person.tsx';

/** A form about a sign-up as it was read. */
function Form({ room, standing, children }: PersonProps & { readonly children: ComponentChildren }) {
  const { call, evening } = room;
  const path = eveningPath(call.lang, { evening: evening.id, signup: standing.record.id });
  return (
    <form class="form" method="post" action={path} noValidate>
      <input type="hidden" name="version" value={String(standing.version)} />
      {children}
    </form>
  );
}

function Button(props: { readonly action: string; readonly look?: 'quiet' | 'danger'; readonly children: string }) {
  return (
    <button type="submit" name="action" value={props.action} class={props.look}>
      {props.children}
    </button>
  );
}

/** The errors of the form that was sent, for none of the others. */
function errorsOf({ room, refused }: PersonProps, action: string) {
  return room.call.fields.action === action ? refused?.errors : undefined;
}

function known({ room, standing }: PersonProps): PartyValues {
  const { record, seats } = standing;
  if (room.call.fields.action === 'change') return room.call.fields;
  const least = seats && seats.least < seats.asked ? String(seats.least) : '';
  const { name, email, phone, lang } = record;
  const party = String(partyOf(standing) || 1);
  return { name, party, atLeast: least, email: email ?? '', phone: phone ?? '', language: lang };
}

function Change(props: PersonProps) {
  const { room, standing } = props;
  const { lang, site } = room.call;
  const t = messages[lang].deskEvenings.person;
  const errors = errorsOf(props, 'change');
  return (
    <details open={room.call.fields.action === 'change'}>
      <summary>{t.change}</summary>
      <Form {...props}>
        <PartyFields
          lang={lang}
          site={site}
          most={mostOf(room.evening, standing)}
          values={known(props)}
          errors={errors}
          needsHint={standing.hasNeeds ? t.needsHint : undefined}
        />
        {standing.hasNeeds && <Checkbox lang={lang} name="removeNeeds" label={t.removeNeeds} checked={false} />}
        <Button action="change">{t.save}</Button>
      </Form>
    </details>
  );
}

function Promote(props: PersonProps) {
  const { room, standing } = props;
  const { lang, fields } = room.call;
  const { person, reasons } = messages[lang].deskEvenings;
  const lacks = standing.seats ? standing.seats.asked - standing.seats.seats : 0;
  if (lacks === 0) return null;
  return (
    <details open={fields.action === 'promote'}>
      <summary>{person.promote}</summary>
      <p>{person.promoteHint(lacks)}</p>
      <Form {...props}>
        <Field
          lang={lang}
          name="reason"
          label={person.promoteReason}
          value={fields.reason}
          errors={errorsOf(props, 'promote')}
          options={promotionReasons.map((value) => ({ value, label: reasons[value] }))}
        />
        <Button action="promote">{person.promote}</Button>
      </Form>
    </details>
  );
}

function Offer(props: PersonProps) {
  const { lang, now } = props.room.call;
  const t = messages[lang].deskEvenings.person;
  const offer = offerOf(props.standing, now);
  if (!offer) return null;
  return (
    <div class="notice notice-waiting">
      <p>{t.offer(offer.seats, formatMoment(offer.till, lang))}</p>
      <Form {...props}>
        <div class="buttons">
          <Button action="accept">{t.accept}</Button>
          <Button action="decline" look="quiet">
            {t.decline}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function LetIn(props: PersonProps) {
  const t = messages[props.room.call.lang].deskEvenings.person;
  return (
    <div class="notice notice-waiting">
      <p>{t.held}</p>
      <Form {...props}>
        <Button action="letIn">{t.letIn}</Button>
      </Form>
    </div>
  );
}

/** What may be done with a sign-up while its evening is still to come. */
export function PersonForms(props: PersonProps) {
  const { room, standing } = props;
  const t = messages[room.call.lang].deskEvenings.person;
  if (standing.record.cancelledAt !== null || isOver(room)) return null;
  const held = standing.record.held !== null;
  return (
    <>
      {held && <LetIn {...props} />}
      <Offer {...props} />
      {!held && <Change {...props} />}
      <Promote {...props} />
      <details>
        <summary>{t.cancel}</summary>
        <p>{t.cancelAsk}</p>
        <Form {...props}>
          <Button action="cancel" look="danger">
            {t.cancelYes}
          </Button>
        </Form>
      </details>
    </>
  );
}
