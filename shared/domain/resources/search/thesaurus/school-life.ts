/** What else a school deals with. A library may hold nothing on it; knowing the words lets search say so. */
export const schoolLife = `
breakfast club = before school club
wraparound = wraparound childcare
after school club = after school care
school dinners = school meals = school lunches
packed lunch = packed lunches
kitchen = catering
minibus = mini bus
minibus driver, D1, driving licence, car insurance > driving, transport
school bus = home to school transport
taxi, bus pass, bus fares, train fares > transport
school uniform = uniform
uniform supplier, second hand uniform, logo jumper, school tie, PE kit > uniform
school photos = school photographer = class photo
PTA = PTFA = friends of the school = parent teacher association
summer fair = summer fete = school fair = school fete
bouncy castle, raffle, tombola, cake sale, disco, non uniform day, fundraising, quiz night, fireworks night > fundraising event
nativity play = christmas play = school play
school disco = disco
parking = car park = parking permit
lost property = lost and found
cleaner, cleaners, cleaning, caretaker, grounds, grass cutting, gardener, skip, bins, waste, pest control > cleaning, site
swimming pool, pool, chlorine > pool
window, windows, doors, locks, keys, alarm code, fob, fobs, lanyard > keys, site
photocopier, photocopying, printer, printing, laminator, laminating, stationery, stock cupboard, ordering > stationery, ordering
furniture, desks, chairs, tables and chairs, whiteboard, projector > furniture
bank details, petty cash, expenses, mileage, invoice, invoices, purchase order > invoices, expenses
payslip, payroll, pension, TPS, LGPS, tax, national insurance, P45, P60 > payroll, pension
strike, strikes, strike action, strike day, walkout, picket > strike
term dates, holiday dates, inset dates, bank holiday, diary dates, calendar > term dates
class pet, school dog, guinea pig, hamster, rabbit, chickens, animals in school > school animals
christmas party, leaving do, secret santa, staff party, staff night out > staff social
room booking, hall booking, hire the hall, lettings, hiring the hall > lettings
reference, references, job reference, leaving date, resignation, resign, hand in notice > references, resignation
first class post, franking, phone system, switchboard, answerphone, reception desk, front desk > school office
`;
