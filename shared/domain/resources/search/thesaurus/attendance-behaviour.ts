/** Coming to school, and conduct there. */
export const attendanceAndBehaviour = `
attendance = school attendance
absence = absent = non attendance
absence, absent, absences, absentee, absenteeism, truant, truancy, truanting, bunking, bunk off, skiving, wagging, skipping school, missing school, days off, time off school, not in school, attendance figures > attendance
PA = persistent absence = persistent absentees
severe absence, severely absent, persistent absence, poor attenders, low attendance, below 90, under 90, chronic absence > attendance, absence
late, lateness, punctuality, tardy, arrives late, late gate > attendance, punctuality
register, registers, registration, register codes, attendance codes, absence codes, code B, code C, code M, I code, X code, U code, N code, unauthorised, authorised, authorise absence > attendance, attendance registers, codes
holiday, holidays, term time holiday, term time leave, holiday in term time, leave of absence, off on holiday, holiday request > absence, attendance, penalty notices, fines
fine, fines, fining, penalty notice, penalty notices, FPN, prosecution, court, taken to court, school attendance order, parenting order, parenting contract, fast track > fines, penalty notices, parental responsibility
EWO = education welfare officer = attendance officer
EBSA = emotionally based school avoidance = EBSN = emotionally based school non attendance
school refuser, school refusal, school refusers, refuses school, refusing school, school avoider, school avoidance, school phobia, school phobic, not come in, not come to school, not go to school, not get in, scared of school, frightened of school, stays at home, not leave home, not leave mum, separation anxiety, cries at the gate, anxious about school, hates school > school avoidance, EBSA, attendance mental health
poorly, ill, illness, sick, sickness, unwell, infectious, infection, contagious, chickenpox, chicken pox, measles, scarlet fever, impetigo, hand foot and mouth, headlice, head lice, cold, cough, fever, temperature, tummy bug, vomiting, diarrhoea, norovirus, covid, flu, 48 hours, stomach bug > illness, too ill for school, kept at home
attendance letters, letter home, letters home, letters to parents, text parents, template letter, messages home > letter templates, communicating with families
attendance policy = school attendance policy
who does what for attendance, responsibilities for attendance > attendance responsibilities
behaviour = conduct
naughty, misbehaving, misbehave, misbehaviour, badly behaved, bad behaviour, poor behaviour, challenging behaviour, challenging, unruly, disruptive, disruption, disrupting, disrespect, disrespectful, rude, rudeness, backchat, answering back, defiant, defiance, swearing, swears, aggressive, aggression, violent, violence, hitting, kicking, biting, throwing chairs, throwing, lashing out, low level disruption, chatting, chatty, talking over, calling out, ODD > behaviour, managing behaviour
classroom management = behaviour management
control my class, control a class, noisy class, tricky class, difficult class, class rules, routines, settle a class > classroom management, behaviour, routines
discipline, sanctions, sanction, consequences, punishment, punish, punishments, rewards, reward, house points, golden time, detention, detentions, isolation, removal, internal exclusion, report card behaviour, ready respectful safe > behaviour, sanctions
behaviour policy = discipline policy
relational, restorative, restorative practice, restorative justice, pivotal, when the adults change > behaviour culture, relationships
culture, ethos, whole school culture > culture, behaviour culture
exclusion = suspension and permanent exclusion
suspension = fixed term exclusion = FTE exclusion = FEX
PEX = permanent exclusion
exclude, excluded, excluding, expel, expelled, expulsion, expelling, suspend, suspended, kick out, kicked out, thrown out, throw out, send home, sent home, get rid of, IRP, independent review panel, exclusion appeal > exclusion, suspension, permanent exclusion
mobile phone = mobile = smartphone = phone
phones, mobiles, smart watch, smart watches, smartwatch, phone ban, ban phones, yondr, phone pouches, phone lockers, phone free, device ban > mobile phones
uniform, dress code, trainers, piercings, haircut > uniform, appearance
playground, playtime, break time, lunchtime, lunchtimes, wet play, lunch break, midday supervisors, MDSA > behaviour, playtime
families, parents, carers, mother, father, home > parents, families
parental engagement = parental involvement = working with parents
hard to reach parents, engage parents, engaging parents, involve parents, involving parents, parents evening, parent workshop, home learning, homework, home school > working with parents, home learning
angry parent, rude parent, aggressive parent, abusive parent, banned from site > complaints, parents
`;
