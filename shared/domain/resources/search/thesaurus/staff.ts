/** People who work in schools: posts, training, hours, health. */
export const staff = `
HT = headteacher = head = principal = head teacher
DHT = deputy headteacher = deputy head
AHT = assistant headteacher = assistant head
SLT = senior leadership team = senior leaders = leadership team
CEO = chief executive
SBM = school business manager = business manager = bursar
HOD = head of department
HOY = head of year = pastoral lead
ECT = early career teacher = NQT = newly qualified teacher
ECF = early career framework = ITTECF
ECTs, NQTs, newly qualified, new teacher, new teachers, first year teacher, first year of teaching, induction year, early career, RQT > early career teachers, induction
ECT induction = statutory induction = NQT induction
ECT time, ECT timetable, ECT reduced timetable, ECT mentor, mentor, mentors, mentoring a new teacher, appropriate body, AB, ECT assessment > induction, mentors
ITT = initial teacher training = teacher training
PGCE, trainee, trainees, student teacher, student teachers, SCITT, training to teach, become a teacher, QTS > initial teacher training
NPQ = national professional qualification
NPQH, NPQSL, NPQLTD, NPQLL, NPQEL, leadership course, leadership qualification, become a head, qualification, qualifications for leaders, headship training > NPQ
SENCO qualification, NASENCO, SENCO course, train as SENCO, NPQ SENCO > NPQ for SENCOs
CPD = professional development = PD = staff training = INSET
CPD, training, INSET day, inset days, twilight, staff meeting, courses, training for staff, train staff, coaching, instructional coaching > professional development, training
teaching standards = teachers standards
appraisal, performance management, PM targets, capability, capability procedure, objectives, underperforming teacher, teacher not good enough > teachers' standards, appraisal
code of conduct, staff conduct, misconduct, professional behaviour, unprofessional > conduct, teachers' standards
STPCD = school teachers pay and conditions document
pay, salary, wages, pay scale, pay scales, pay rise, pay award, UPS, upper pay range, main pay range, MPS, TLR, TLRs, allowance, allowances, pay policy > teachers' pay, pay ranges, allowances
PPA = planning preparation and assessment time
PPA, directed time, 1265, 1265 hours, contracted hours, working hours, how many hours, rarely cover, conditions, notice period > conditions, directed time
workload = work load
too much work, overworked, overwork, stress, stressed, stressed out, stressed staff, burnout, burnt out, burned out, exhausted, tired staff, long hours, working late, working weekends, weekend, evenings, no time, admin, paperwork, email overload, emails at night, too many meetings, reduce marking, cut down, drowning > workload, staff wellbeing
wellbeing = well being
staff wellbeing, look after staff, looking after staff, happy staff, morale, mental health of staff, work life balance, wellbeing policy > wellbeing of staff
keep teachers, retention of staff, staff leaving, leaving teaching, retain teachers, turnover > workload, wellbeing, flexible working
recruit, recruitment, recruiting, hiring, job advert, vacancy, interview, appointing staff > recruitment, workforce
part time, job share, jobshare, job sharing, flexi, flexi time, compressed hours, work from home, working from home, reduced hours, fewer hours, four day week, return from maternity, phased retirement, term time only > flexible working
flexible working = flexible work
maternity, paternity, maternity leave, adoption leave, sick leave, staff absence, leave policy, compassionate leave > leave, staff, conditions
HR = human resources
grievance, disciplinary, redundancy, restructure, contracts, employment > staffing, employment
staffing, staffing structure, how many staff, staff numbers, headcount, workforce plan, staff costs > workforce planning, staffing
supply teacher, supply, agency staff, cover > supply, staffing
union, unions, strike, industrial action > industrial action
volunteers, parent helpers, visitors > volunteers, safeguarding
`;
