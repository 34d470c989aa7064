/** What Teams writes in each language, for writing files: kept apart from what the reader knows. Spanish is invented but for a few words. */
export interface Words {
  readonly sections: readonly [string, string, string, string];
  readonly summary: readonly [
    title: string,
    people: string,
    start: string,
    end: string,
    duration: string,
    average: string,
  ];
  readonly list: readonly string[];
  readonly stays: readonly string[];
  readonly roles: Readonly<Record<"organiser" | "presenter" | "attendee", string>>;
  /** Whether the reader knows them; it asks about others. */
  readonly rolesAreKnown: boolean;
  readonly units: readonly [hours: string, minutes: string, seconds: string];
}

const enUS: Words = {
  sections: ["1. Summary", "2. Participants", "3. In-Meeting Activities", "4. Meeting Engagement"],
  summary: [
    "Meeting title",
    "Attended participants",
    "Start time",
    "End time",
    "Meeting duration",
    "Average attendance time",
  ],
  list: ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)", "Role"],
  stays: ["Name", "Join Time", "Leave Time", "Duration", "Email", "Role"],
  roles: { organiser: "Organizer", presenter: "Presenter", attendee: "Attendee" },
  rolesAreKnown: true,
  units: ["h", "m", "s"],
};

export const wordsOf: Readonly<Record<"en-US" | "en-GB" | "pl" | "pl, long" | "es", Words>> = {
  "en-US": enUS,
  "en-GB": {
    ...enUS,
    sections: ["1. Summary", "2. Participants", "3. In-Meeting activities", "4. Meeting Engagement"],
    list: [
      "Name",
      "First join",
      "Last leave",
      "In-meeting duration",
      "Email",
      "Participant ID (UPN)",
      "Role",
    ],
    stays: ["Name", "Join time", "Leave time", "Duration", "Email", "Role"],
    roles: { organiser: "Organiser", presenter: "Presenter", attendee: "Attendee" },
  },
  pl: polish(["godz.", "min", "s"]),
  "pl, long": polish(["godz.", "min", "sek."]),
  es: {
    sections: [
      "1. Resumen",
      "2. Participantes",
      "3. Actividades en la reunión",
      "4. Participación en la reunión",
    ],
    summary: [
      "Título de la reunión",
      "Participantes asistentes",
      "Hora de inicio",
      "Hora de finalización",
      "Duración de la reunión",
      "Tiempo medio de asistencia",
    ],
    list: [
      "Nombre",
      "Primera entrada",
      "Última salida",
      "Duración en la reunión",
      "Correo electrónico",
      "Id. de participante (UPN)",
      "Rol",
    ],
    stays: ["Nombre", "Hora de entrada", "Hora de salida", "Duración", "Correo electrónico", "Rol"],
    roles: { organiser: "Organizador", presenter: "Moderador", attendee: "Asistente" },
    rolesAreKnown: false,
    units: ["h", "m", "s"],
  },
};

function polish(units: Words["units"]): Words {
  return {
    sections: [
      "1. Podsumowanie",
      "2. Uczestnicy",
      "3. Działania podczas spotkania",
      "4. Zaangażowanie w spotkanie",
    ],
    summary: [
      "Tytuł spotkania",
      "Liczba uczestniczących",
      "Godzina rozpoczęcia",
      "Godzina zakończenia",
      "Czas trwania spotkania",
      "Średni czas uczestnictwa",
    ],
    list: [
      "Imię i nazwisko",
      "Pierwsze dołączenie",
      "Ostatnie wyjście",
      "Czas udziału w spotkaniu",
      "Adres e-mail",
      "Identyfikator uczestnika (UPN)",
      "Rola",
    ],
    stays: [
      "Imię i nazwisko",
      "Godzina dołączenia",
      "Godzina wyjścia",
      "Czas trwania",
      "Adres e-mail",
      "Rola",
    ],
    roles: { organiser: "Organizator", presenter: "Osoba prowadząca", attendee: "Uczestnik" },
    rolesAreKnown: true,
    units,
  };
}
