/**
 * What schools deal with day by day and hardly ever write down for a library. Known as one thing, it is missed as one thing: who asks
 * for the photographer is told that there is nothing, rather than shown what says "school".
 */
export const office = `
# Money from home
dinner money = lunch money = school dinner payments = dinner arrears = lunch debt = dinner debt = owe for dinners = dinners not paid
parentpay = school gateway = parentmail = scopay = school money
trip money = trip payment = pay for the trip = trip deposit = payment plan
refund = refunds = money back
petty cash = float for the fair = cash tin = banking the cash
gift aid = easyfundraising = sponsor form = sponsorship form
# Things that are lost, broken or run out
lost property = lost jumper = lost coat = missing jumper = missing coat = name labels
printer = photocopier = toner = printer jam = paper jam = photocopier code = copier = wont print = printing credits
laminator = laminating pouches = guillotine = glue sticks = whiteboard pens = stationery order = stock order = stock cupboard
projector = smartboard = interactive whiteboard = whiteboard bulb = projector bulb = smart board
charger = laptop charger = broken laptop = cracked screen = laptop repair = ipad charger = laptop trolley key
password reset = reset password = forgotten password = forgot password = locked out of account = login details = login not working = cannot log in = new login
wifi code = wifi password = guest wifi = wi fi password
arbor = sims = bromcom = scholarpack = integris = MIS login
seating plan = seating plans = class list = class lists = peg labels = drawer labels = book labels
spare uniform = second hand uniform = uniform sale = uniform order
# Site and rooms
parking = car park = car parking = parking permit = parking space = drop off zone = zigzag lines
keys = key fob = fob = lost keys = alarm code = door code = gate code = key holder
room booking = book the hall = book a room = hall booking = hire the hall = lettings = hall hire = room hire = hire our hall
wasps = wasp nest = rats = mice = pest control = pigeons = ants
blocked toilet = blocked drain = leaking tap = plumber = toilet roll = hand soap = paper towels = out of order
caretaker job = caretaker vacancy = cleaner vacancy = looking for a caretaker = looking for a cleaner = midday supervisor vacancy = agency cleaner
skip hire = bin collection = recycling bins = bins emptied
vending machine = tuck shop = water cooler = coffee machine = staffroom fridge = staffroom kettle
# Food
school menu = lunch menu = dinner menu = menu this week = fish and chips = serve chips = fried food = school food standards = packed lunches
milk order = cool milk = free milk = fruit delivery
# Photographs, films, shows
school photographer = school photos = class photo = class photos = photo day = photograph orders
film licence = show a film = film night = watch a film = PVS licence = movie afternoon = copyright licence
nativity = nativity play = nativity costumes = nativity script = christmas play script = costumes = props = stage lighting = microphone = sound system = play script to buy
prom = yearbook = year book = leavers hoodies = leavers assembly script = leavers present
# Getting about
coach company = coach hire = coach firm = minibus hire = hire a minibus = book a coach = taxi firm = school bus times = bus pass = train tickets
# Raising money and getting together
PTA = FRIENDS of the school = raffle = tombola = school fair = summer fair = christmas fair = school fete = cake sale = bake sale = school disco = bouncy castle
mufti day = non uniform day = own clothes day = red nose day = children in need day = dress up day
staff night out = christmas do = staff party = leaving do = leaving present = whip round = secret santa = staff meal = collection for
sports day ribbons = medals = trophies = certificates to print = stickers = prizes
# Staff matters that an office answers
payslip = pay slip = P60 = P45 = tax code = pay day
expenses claim = mileage claim = mileage rate = claim expenses = claim mileage = eye test voucher = travel expenses
lanyard = lanyards = ID badge = name badge = staff badge
staff discount = blue light card = cycle to work = gym membership
supply agency = agency rates = supply teacher agency = agency number = recommend a supply
cover rota = duty rota = playground duty rota = duty list = break duty rota
# When and where
term dates = school holidays dates = when do we break up = break up for summer = inset day dates = bank holiday dates = half term dates = last day of term = first day of term
opening hours = office hours = school phone number = phone number of = extension number = email address of = postcode of
parents evening booking = parents evening slots = book parents evening = parents evening appointments = parents evening times
# Animals and grounds
class pet = hamster = guinea pig = chick hatching = hatching eggs = hatching chicks = school dog = therapy dog
allotment = compost = pond clearing = grass cutting = goalposts = playground markings = climbing frame repair
wraparound = after school club prices = breakfast club prices = holiday club = club register = club booking = childcare vouchers
swimming pool hire = pool hire = swim bags = swimming hats
`;
