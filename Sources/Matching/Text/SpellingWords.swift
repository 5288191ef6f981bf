// Written by Scripts/make-spelling-words; run it again instead of editing.

enum SpellingWords {
  /// What a slip of the pen is mended to, the most frequent first; from our own texts.
  static let meant = """
    your data what with does that which from have customer customers security when access employees service their confirm every supplier
    there describe each after before please users product shall staff time within information production year state last company user
    support records client without whether many they will would only under application often must long policy tenant people personal
    provider live software report against systems test accounts code kept days where vendor sign employee been through system network
    third mail keys contract into audit them servers about work personnel rules account cloud outside protection over content plan keep
    person login business take recovery files backups privacy encrypted suppliers change administrators stored used list hold management
    team open written changes party rights than hours could laptops source risk public once devices internal training years back
    automatically logs months administrator hosting name reviewed upon notice between password office provide other passwords encryption
    firm level mobile credentials incident somebody clients site penetration certificate such another made protected explain check
    available single period tool centre release storage database identity critical place down three record send were give tested process
    signed least persons review control server platform agreement look breach external copies receive someone version requests offices
    tell read same authentication environment request approved secrets need second tests ever those happens machine part vulnerabilities
    legal services features during month standard processing past first response logged carry make reach deleted premises region being
    logins working checks model share certified controls documents individual developers device means vendors processor file notify
    recorded this availability checked documented export number authority offer held policies something prior still more private admin
    assessment factor approval parties independent subject traffic full emergency right secure separate role disaster limited minutes
    reports register backup copy development text roles know hosts default incidents internet vulnerability free remote hardware date host
    able blocked leave malware form restricted retention given store done page indicate yours tools sessions continuity scan certificates
    itself like maintenance next come session build media calls side managed trust agent find five away correct event verify configuration
    insurance sent cover hour machines quarter whom addresses findings paper firewall privileged type address contain secret board
    workforce writing compliance countries hand rest interface require times changed engineers yearly infrastructure tokens
    confidentiality issued browser controller scanned disabled much ends high mails automated cannot handling impact including phone
    equipment locked lost publish updates multi phones attack programme technical inventory left shared failed home included known
    possible quickly required officer versions whose local permissions based transfer consent events individuals desk installed most owner
    physical terms allowed entry follow function limit soon everything loss root anyone background functions material published testing
    card confidential detection measures updated delete found planned fixed while auditor carried components goes protect told contractors
    screen until help rule breaches details evidence removed attacks names duties verified week inside point severity some anything call
    current different procedure country engineer just computers connect themselves contact gets intervals models token phishing deletion
    operations perform corporate images inform load annual needed show specify financial leaves ours switch whole lock attestation choose
    disclosure laptop location stay centres certification further line results settings named analysis again alerts anti databases ahead
    manager messages nobody subcontractors taken workstations four runs body tickets write enter examined patches reported supported
    activity charge colleague history night restore ticket disclose group never organisation employment apply behind dedicated
    requirements status well monitored monthly outage permitted alert handle authorised case generated granted human operating accept
    attempts hosted numbers rate threat expire learn monitor monitoring channel enforced expiry latest payment providers works around
    course environments erasure health maintain start train because coding domain program term trained assume certain detect entries exist
    switched affected also enterprise stop connections else sandbox solution statement among obtain pass purposes self block bound conduct
    nothing real contracts reviews website workers door notified ones major european lists prompts regularly tier visitors both
    entitlements processors running safeguards valid advance break categories clock tenants applied article identities informed
    termination upload badge basis handled present should worker allow longer member releases scope awareness bring domains exceptions
    following learning takes accessibility government liability rather responsible safety scheduled deployment instance networks
    notification ordinary renewed sensitive update annually cause directory exit activities agents approves automatic needs object risks
    rotated technically assigned interval later proof understand audited beyond keeps mandatory message notebook actions active complete
    erased force gone cost covered uploaded alarm alone controlled replaced supply want building built chain connection contractor fields
    looked owns signing since wrong alerted compromise fixes minimum post wants answer apps authorities exists format framework retained
    sites classification disk document limits malicious operation steps closed declare escrow scans sure credential daily department
    feature integration integrity order approve life marketing prod weeks wiped cookies downtime intrusion might others view weaknesses
    authenticated download hackers detected facility hear according assessments engaged going holds instead intelligence outsourced things
    comply having maximum remain staging completed electronic firms regulator separated several acceptable additional announced assistant
    even length members prevent refused repeated safe signature simulated supervisory then unauthorised agreements clear performance
    purpose remotely return twelve action asks created defined directors documentation exercise online power rely stolen testers zones
    apart container deployed directly disks failure guest licence meet outputs regular reporting sets turn using becomes component
    excluded formal gateway groups offered particulars prevented step together trail video wireless yourselves capacity comes criteria
    money states terminate vault admins destroyed secrecy suppose crisis custom design existing languages letter link usage auditors
    backed colleagues everyone flaws house leaving objective permission reset restored verification accepted anybody audits authorisation
    conditions owners transfers applications behalf claim demand fresh hard leak notebooks presume destruction disposal drives expect isms
    points provided stand across clauses half manual arrangements containers direct duty effect engineering entered entity fire generative
    opened recognised resources respect attach claims cryptography missing registered room sanctions signatures warning already carries
    confirmed contractual deadline former listed recent screening accessible cross demands exempt guarantee instructions levels main
    missed ourselves output pipeline administrative answers covers laid minute obligations passed plans portal prevention statements
    static visitor agree appointed assistance certifications console decides language sales scanning shut unless bank class compromised
    credits fast good leaked pages performed professional scheme shown connector criminal designated elevated enforce ensure ethical
    exports extra include items pull stuff accredited beforehand cases deny duration examination handed handset lead modules natural
    operational outline reached refuse subscription associate attachments central chat committee developer located patch periods
    prohibited sharing true validated always connected fails forbidden front litigation programmers really researchers schedule screens
    signs twice virus windows asked frequently libraries operate repositories search snapshots types assets employ flow manner offline
    outsiders paid programming respond figures hands identified isolated primary rolled segregation subscribers thereof transferred turned
    area decide exposed inspection install looks method push secured serious subjects assessed attributes behaviour bill cadence companies
    compulsory court cycle entitled links manage price protective readable recordings responsibility revoked short summary track transit
    trial visit wipe algorithms applies credit executive mode move opens packages privileges property result suspected target weekly zero
    click contacts elsewhere encrypt exported inactivity injection inspect large mailbox master outages partners ports project scripts
    stops union withdrawn acknowledge administration agency define desktop exercises exposure makes reachable released zone clean count
    enabled extent forced governing identify issue layer merely origin outgoing patched processed programs removable surveillance
    temporary threats uses window above assess concerned federation grant holding less perimeter standards teams these treatment tried
    alter completion continuously lapse lose measured practice publicly statistics whatever artificial clause codes forgotten freelancers
    head instruction interfaces kindly moment papers provisioning unknown abroad agreed authenticate browsers collect computer enforcement
    general interest outbound privilege repository seven special vetting afterwards alarms bribery delivered drive employed firmware
    handsets import materials medium microsoft payments profile prompt reference rhythm round separation superuser suspicious undertaking
    become delivery exception field google hired international normal permanent quarterly raise reading renewal restrict sources table
    tracked acts badges conformity covering early erase filter forensic indemnity input involved partly portable registry retain
    technology trace travel word brought collected commits delay edition fine frequency glass hardening mechanism modern regions rendered
    slavery solely standing touch transparency altered blocks communication earlier ended halls hire image insured isolation pending
    police questionnaire rating scanner simulations standby talk template united visible alteration applicants copied entitlement examine
    fail foreign guests guide incoming logging managers memory notifications opinion ownership periodically restoring towards undertakings
    whenever android centrally characters commit confined engagement everybody eyes guards hole none notes protecting qualified requires
    script sensitivity separately split tasks antivirus archive author cameras concerning depend discovery established exchange
    headquarters http idle modifications newly percentage sending small somewhere tampering added asking base bulk channels commercial
    deadlines embedded forth furnish hardened himself matrix otherwise outcome path payroll products quality responsibilities route
    similar spare walk algorithm analysts annex barred baseline checklist coverage create departing fall followed future german
    interruption invoices issues matters package particular prepared requested sell setting size suspended tables traces urgent virtual
    adopted amazon assurance bastion classified configured confirmation containing deal federal filtered governance kind licences mass
    mistake parts prove returned save specialists stopped student synthetic telephone unavailable undergo chief chosen contractually dealt
    feed formally inbound liable lifetime locations looking matter merged obtained operator partner rogue sees social survive affect asset
    azure binding builds cluster compared consequences correspondence declared deviations error face facilities feeds follows frankfurt
    inactive manufacturer methodology million permit physically plus position ranges reject remains removal replace stays strong workloads
    auto below catalogue currently defects distinct entrusted feasible folks immediately meeting migration neither protocol receives
    stores writes actually bounty budget commitment communications council decision disclosed facing grave infected logout option owned
    periodic recipients score specific territory unattended artefacts caused cipher competent compliant education exclusively guaranteed
    immutable indemnify instructed knowledge lawyers linux measure modification onto port procurement proxy purge ready received redundant
    rejected shell total wide acceptance advertising along creation digital enumerate highest implemented installation internally joining
    keeping lessons preserved printed processes raised registrar reply roll rooms scale sits sold stands style trigger values watch
    charged departments elements errors europe finding hacked implementation maintains native nightly preceding refreshed rotation senior
    stage title tunnel uploads vanish workplace alternative attacker boss button category classify common contents engaging enough formats
    fraud governs hack intruder item light maintained marked passes peer previous promise relevant remove ring sends snapshot speak stated
    straight subscriber thereafter tooling tracking turns validation value vetted watched american appear architecture attested bidder
    buyer deployments disable downloads evaluated exercised failures finance fully intended objectives obliged opening pick placed reason
    replicated revenue terminated triggers unreadable wait accessed affecting bias cookie diagram disruption eight essentials executives
    firewalls flows germany giving grade imposed insurer intellectual investigation listing masked metrics moved noticed observe official
    places programmer questions refresh regulatory representative shipped shows smartphones starts threshold usable violations
    acknowledged answered anywhere assessor basic bear blocking branch came capable corrections doors essential filtering furnished hidden
    jobs join launch module operated play proceedings regulation says thing unused average besides bought broken calendar computing
    concurrent consultants consumer custody diligence dormant economic enters federated freeze functionality gives guard guarded handles
    harmful hiring inspected lived misconduct national procedures protocols replacement revoke rooted schema spot subscribe supplied
    synchronised taught telemetry today understanding unlawful upgrade warned world actual admitted amount bridge closure conditional
    copilot copying counsel decisions deploy deposited directive entering entire factory falls fees gather heads identifiers institution
    label leaks maker medical noted plain printing produced section shielded steering turnover accuracy aligned applicable archived
    attestations changing configure dossier extended fake higher identifier impossible inputs insolvency leads logical modelling operators
    patching penalties postpone profiles promised random rated regard renew reuse sender strictly texts unit unusual volume whereby banner
    benchmark close command conflicts contains continue deliver disposed dynamic environmental false gate hacking industry insider locally
    pandemic powers preservation purged recover suspend switches thrown treat upstream weakness went workstation attached belong billing
    cards choice clerk compensation denied disciplinary doing french grounds initial labour late laws moves observed orders paperwork
    parental printouts quantum queries recycle repeat resource restoration revised rollback sanctioned shredded sticks structure submitted
    tamper touching usual vouch wrote alike assignment aware belonging breaks conform costs denial dependencies deposit distributed drills
    duplicates effectiveness evaluation extract factors forbid generators genuine leadership letters mapped ongoing options principle
    recording relating safeguarding ship subjected superusers taking tenderer trade warrants workflow addition announce appetite avoid
    breaking conflict copyright damage damages deactivated dismissed dossiers edit escalation fetch finds handheld happen holes hostile
    labelled liberty loses making mark merge misuse mutual near necessary optional outsource platforms proceed racks relationship repair
    retired reveal routine saved school sector seen segregated technicians throughout tolerated transport upkeep adjusted admission
    aggregated anonymous arrangement buyers coming corruption dates definitions enrolled equivalent estate expressly fingerprint flood
    header intend nature notices outdated parent preserve qualifications reaches rebuilt replies rotate satisfy sole stranger suite
    templates tries unique unlock wording absence absent accountant addendum addressed affirm approvals assertions assistants attachment
    batch breached caller circumstances clicks committed defence departure dora drift engage example exploited extension figure fined
    forbids insolvent integrate legacy minor objects older permanently planning press priority produce reader reasons rehearsed remedy
    resistant scoring seconds star successor sync targets tiers accountable achieve analysed anew book buckets competitor composition
    demanded discover downloaded dual edge elevation engine ensured exposures flags fourth gear geographically getting hashes here info
    instrument interactive ireland library mailboxes mean mitigation moving neutral news norm offering offshore organisational parallel
    patient pays periodicity print regularity reserved resilience resolved restrictions sale shift simulation span started suites sysadmin
    tells took trackers treated validity abuse alterations applicability arising assign buildings captured carrying closing coded
    commission concern confine confirms dublin dump effects emergencies except exchanged execute execution experts extend extensions
    family fault fetched fido footage forms geographic hash housing independently monday obligation outsider paying pinning posture
    principal printers protects reassessed references registration regulations resolution scopes securely shares shredding stack stale
    strangers sunday supervised traceable verifies viruses weak adherence advisories advisory america believe bind border caught center
    cessation choosing communicated contracting controllers corrective dark dealing discovered dropped exam expected extraction fear fill
    final forged ground identification india intervention lies oblige organisations plug range ransom receiving recovered repaired
    residual ruled sample scenario sensors serve sight staffed success theft thereto transmitted trusted underwriter whoever areas
    bankruptcy bearing bodies callers candidates ceiling chapter clearance clocks counts dangerous derived desks displayed egress evaluate
    exactly expires filled flag flaw founded gain governed grades happened important impose inbox invoice lawyer lying membership morning
    obtainable problems projects proportion recipient recurring regarding remaining remember safeguard scrambled secondary seeing
    segmentation specified spreadsheet statutory tenancy thirty tolerable typed unlimited upgrades very viewed watches weekends worked
    worm agencies appears approach archives arrive assent attackers authorization bugs catastrophe checking ciphers clarify classes
    conformance consultant continuous corrected decided declaration delegated dependency designed destinations dispose drawn drop dumps
    edits english examines extortion forward freely gifts graded guidelines hacker hide holiday intranet joiners joint legally lockout
    losses officers oversight overview preset progress provenance query quits readers rebuild recognise reviewers revisited selected
    significant simultaneous smartphone strict subcontracted supports switching tester unsuccessful watching administer analyst
    anonymously attempt authorisations bears bucket camera cleared crew developed directives draw electronically enable enrolment fewer
    foundation gaps generation github govern gravity guessing identifiable imports individually instances introduction kinds layers
    leakage lines meaning obligatory observation occur patterns publication pursuant question quit react reads regulators rehearse
    restriction retrieve sealed seat serving showing spend spotted stating sued suffered suggestions swap telling temperature unable
    withdrawal worst accidental accountants acquired admit afar allotted assertion assist avoided barriers better broker calling cash
    causes chart children condition configurable dangers deliveries deputy destroy disabilities discarded drill duplicate entities
    ephemeral equipped everywhere expired externally harmless holidays investigators irrespective isolate keyboard land newcomer offensive
    organization personally purchase reaction receipt recently recognition repeatedly rows schooled served shadow sitting smart sort
    streamed submit superseded suspension throw trails trying visits watchdog west withdraw withheld workplaces activate altogether attest
    banking campaigns community conflicting connectivity danger description designate deviation disagree downstream examiners executed
    failing floods forecast forgery granting green impersonation imported inspections introduced intrusions january legitimate loading
    losing market peak pods possession posts precautions prescribed prevents procure pushed redundancy regain revision router searched
    select serial silence silent specialist students subcontractor subsidiary territories units upcoming utilisation vanished videos
    viewing wired ability accordance acting affiliates aggregate amended appliance belongs binaries boxes brute burglar carriers certify
    challenge chrome cleaning communicate complaints depends determine develop digitally dismissal disruptions distance enforces ethics
    faulty feedback finder fortnight global grants hashed hospital identifying infringes insiders interruptions issuance javascript joins
    jump kill labels largest lets lodged longest lower march masters meets mime naming nine nines note operates outsourcing passkeys
    privately provision provisioned reasonable reconciled recourse regulated research respondent reused screened seal severe simply study
    suffer swiss therein think till topics touched travelling triage trips undertakes upgraded wire accepts accord accurate activated
    arrives assured attribute authenticity barrier begins black books bosses cease clicking climate complementary connectors consecutive
    contacted context cooling correction custodian degree departed detail east either entrust escorted exclude exploit exporting filmed
    filters forwarding functional gave generic handing hunting incorporated intermediate introduce investigated joiner jointly knows
    laundering licensed limitation loaded majority mere node obliges passing paths penalty performs profit prohibit pulled raises regards
    salted satisfaction scores shield shop staffing stick subsidiaries substitute takeover tapes task tech thresholds thumb timing touches
    traced transition tuned tunnelling undertake unnoticed unsigned untouched useless violate volumes warrant white accountability
    accounting advice afresh allows altering analyse approving attention british brokers canada cancelled captions ciphering city commands
    compare compensating concentration configurations core defences deletes deputies destination disputes draft driven embargoed enrol
    entrances escalated excel facebook finished forum fraudulent gravest guidance harm hierarchy humidity improvement includes invalidated
    latter lawsuits linger living methods monitors nodes obsolete originating overdue performing permits powerful precluded proposal
    provides rank rates receiver reception refrain rehearsals reinstatement remuneration requirement residency sanitised sentinel skip
    slack slip structured sysadmins tailgating tampered technique tied transmission tune tuning undue unqualified veto voice vulnerable
    waiting walking water websites wish workflows workload additions alliance applicant appraisal appropriate attendance authorized blue
    bulletins cache called care carrier charges ciphered column commonly compromises conducted connecting consumers contained containment
    convenience convictions deficiencies deleting determined dies differ digits disciplined display divided drops entirely entrance
    finders fixing fulfilled gathered generally hazards headers hires holder holders hotel hunt hygiene indefinitely index informing
    intruders iphone jurisdiction knew laboratory lawsuit learned ledger licensee likely linked mailed manufacturers mapping meetings
    merger middle minors motion newest omissions overseas picture piece posted prospective prospects puts quiet reaching readiness refund
    regardless regression rehearsal relies relying renews responses restores retainer rival robot scrutiny space sponsor steward strength
    stripped subscriptions sufficient summaries superfluous supervision suppression surfing swapped tape technician telecommuters
    transactions typical underlying virginia whereabouts words acquisition adequacy ageing agrees announcement answerable answering asia
    assigns attacked avail bearer becoming boot boundary calamity california cancel capture cold columns commencement completeness
    concerns conferred continuing contracted conviction copyleft crash creating crest crime custodians dead december dependent described
    direction disappear discovering distinguishing distribution electricity email ending establish evaluations evening examinations
    exceeding excessive existence extortionists fact facts film fines flagged forwarded generator geography growth hourly identical
    illegal immediate incorrect insist insists interests judge lawful listener lives locks lodge logon london mailing marketplace match
    matching minimal minimisation movement obey openly organizational outlook overall patients permissible phase picked possess practices
    priorities probes promptly proprietary provisions putting reduced refresher refuses removes render rent requester retaliation
    revocation safeguarded salt sanction scripting spam spoofing spread starter starting subpoena synchronisation tablet tenth throttling
    tomorrow trouble troubleshooting tuesday unintelligible unlocks unnecessary unusable urls vested violating voluntary waiver waste
    willing worries accidentally actively adjustable adverse alerting apple appliances arrival bandwidth best beta birth blind cleaners
    compete competition complexity computed consulted conversations conveyed coordinated counted couple courses dashboards deactivate
    debug decline defines delegate demonstrate desktops earthquake edited euros examiner excess expense exploitation faith filed forensics
    frozen fulfil gateways hall hang helper helpers hits hook importer improve indicators inference inquiries inspects institute
    institutions instruct investigations invited involving knock lack lately leftovers legislation likes lowest makers manages managing
    materially memberships modified noon notifying onward ordered original overnight packaged paged plane preclude predefined preview
    principles profitable promises promotional purchaser raising ranking reassess remedial remedied replication reserve resolve resort
    resulting risky said sensor shareholders shipping slot smoke spring stamp storing subsequent successive tablets targeted though
    transaction twenty typing undone university unrestricted violation wall warm ways wholly wiping absolute acct achieved adequate
    amendments analyses announcements appoint argon arranged authors bankrupt brand browsing bypass caches canary cancellation candidate
    capped champions china cleaned clusters collection comparable conclude consequence consideration considered consult consulting
    consumption correlation criterion decommissioned deprecation descriptions diagrams disconnected discrimination division drafted
    dropbox employers empowered entirety equal examples executable explanation expose externals falcon flat forthwith friday generate grid
    guarantees handbook handful hashing however inaccessible inquiry instant investigate invite kitchen lacking lands lesson limiting
    logons mandated marking mask matched measurement memorised migrate mind mirror mislaid mock moderate monetary negotiate newcomers
    newsletter nominated occurred outs overwritten packet parameters paste payable pinned pledge political portability practise prepaid
    prescribe presence presents problem profiling programmes proven pushes quietly quote ranked reduction relied remedies rendering replay
    replica retirement retrieval reviewer rewritten rise runners ships skills slides slow specially standardised statute street stride
    substitutes successful sunset switzerland talking talks threatened tick trustee unreachable visibility warehouse warn weekend
    worldwide worry acknowledgement activation adding adhere administers affects aims allocated alternate alters artefact ascertain aside
    assessors assumed attained attend attributable authenticates automation badly banned bins briefed brings burns campus carve child
    cities clicked comment compatibility compelled compile compute confirming consoles consolidated contingency contribute countered
    courier creates criminals defect dependence depth diesel differently doable double duly duplicated emissions employs establishment
    excluding exclusion exclusive executing expert extracts fair falling faults fetching floors foot founders freezes funds gibberish
    golden grace hears hope indirect indispensable informs initiative instruments junk kingdom lapses lawfully lend lengths macros masking
    migrating miss mistakes mitigated mover multiple negligence normally noticing occurrences orchestration organised patent phases
    pictures pipelines pixels practised previously prolonged proposed proves providing punished quota registers reinstate remembered
    reminders renewable repairs represent representatives rests rewards rewrite safekeeping safely samples scam scrubbing segment
    segmented serves settled sheet sheets shifts shorter signal signals situated specification speed squad strings subscribed
    supplementary temp terminal thief timestamps tolerance trafficking undo unexpected unsupported uploading urgency warnings wear wishes
    worn wrongdoing yesterday absorbed accepting accompanied adversary aimed allocation amendment articles australia authored authoring
    authorise band begin behavioural benchmarks benefit bits bogus bonus cabinet californian carved catastrophic catch ceases charts
    christmas claimed clerks collaboration comments complain complaint compromising concluded confer confidence connects continents
    convicted correctness courts crook crooks deception deep departures depending deprecated destroying directed dollars editor effective
    effort element eliminated embargo embed employer emptied empty engines enjoy escalate exact exemption extends fell forgot freshly
    gross guarding guideline harbour hijacked honour houses hundred hurt implement improper inboxes incompatible infringement insecure
    introducing invitation judged justified labelling lateral legible likelihood logically marks meant mesh minerals modelled modify mouse
    occurs officials ohio opportunity orphaned override panel passages peaks pecuniary percent pertaining phish played plugged potential
    presuppose pretending prices productive proper protections pupils purchased qualification quantify quarantine quarantined
    questionnaires radio reduce reissued rejects reliability reminded represented represents reproducible requesting researcher resets
    reside retrieved retrospective reverse reversible revisions reward road robots routing scams scanners scenarios scored scrapped
    selection senders sixty skipped spanish specialised staged stages statutes stock stream stuck stuffing substance sundays suppressed
    surrender sustaining theirs thought ticketing timeline unsafe walked walks warranty withstand worthless yourself zoom adapt
    administered advanced adversaries anna anomalies apprise ascertained astray attain attended avoiding awarded balance beneath bespoke
    blackmailers blessing branches brazil broke buying cabinets capability ceased checker collector combined commerce commissioner
    comparison compatible compiled comprises conference conforms consultation continues conveyance cooperate cured customary damaged
    declarations delicate dept designation detects determines dial digest director directories disgruntled dispute docs donations
    downloading drag drug efficacy elaborate enabling endorsed energy erases erasing erroneous escort evaluates everyday evidenced
    exempted expects experience explicitly exporter extras fairness fate finish fired forgets frame freelance friendly generations
    granular grow guides handlers healthcare homework illegible impersonate importance incremental injected inspectors installations
    intake interception interlocking intimation investigating java joined june larger lasting latency layout licensees lieu loads logic
    logo lunch manipulated manually matches mirrored nasty neighbour newer nights obtaining obtains occurrence offs opinions opposed
    outfit outstanding packets park passport picks pledged plugs poor portugal precondition premium prepare printer promotion promulgated
    publishes pulling pulls purview qualify reciprocal refunds regional registrations relation removing rented reproduce rises rolling
    rounds routed routes sabbatical salesman saving screenshots september setup shells shred sick simple simultaneously socket soil
    solvency speaking spots stability strategy stripe suggestion supervisor surface systematically teachers techniques tender terminals
    thanks therefrom timestamp timetable tolerate tongues toolkit trains transmit trials trip trunk undertaken underwritten unfamiliar
    verifiable verifying viewer visa wage walls weighed wipes withdrawing wrapped yardstick abandoned absences accessing acquire adapted
    addressing advertisers afternoon attempted attributed australian bait banks bans behave berlin binary blackout borrowed botched brief
    briefing bringing brussels buys calculated cent circle classic closes clouds cognisance combine commissioning compares competence
    competitors completes compose comprise conclusion contest continued contrast copes counter creep dashboard deals declares decryption
    defend defender deletions delivers derive destroys developments digit disability diversity doings drawer dwellings editing eleven
    enumerated establishing evidencing exceed expedited expressed extinguishing fight financially finger fingerprints fitted folder
    formalised formula fortnightly furnishing gadgets gathering gender generates goal goods graduated greenhouse grievances guess
    handhelds harden heard heavy hindered holdings homepage homes honoured horizon hospitality hospitals humans idea ideas impaired
    inclusive indexes infection influence interrupt interrupted invented invitations involvement irish jailbreak justification keyed
    ladder lasts likewise literacy locking love manned manuals mastercard maturity meanwhile measurements measuring migrations mother
    negligent notwithstanding observance occasion offers officially originals pair parents payloads photo playground poisoned positive
    presented presently presumably prevails probed proved provisional rack ratings reassessment recognisable recognising recommend
    recommendations rectification refer regime related reliable relocation remind replacing resigns resume retains rubbish sacked
    satisfies saturday schemes scratch searches selective sense sentence shareable shoulder sides simulate situation sketch sought spared
    speaks spending spent spoken stake steals stricter subcontracting submission subscribing suddenly suffice summer sums supplies suspect
    sweden synchronise teacher teaching telephony telnet temps timely topology tour traded transported tribunal tricks triggered truly
    turnaround uniform unresolved unsanctioned updating validate vanity vest violates watermark watermarked weekday women absorbs accesses
    accidents additionally adds adopt advantage adversarial afforded amend anonymity antecedents apprised approximate arabic arbitrary
    assignments assuming attaching audience authorship automate avoidance beneficiary billed bodily borne botnet browse bundled burned
    bust cached calculation canadian capital carbon career catalogued challenged chance character chats chinese citizens clinic clinicians
    collective colour combinations commissioned commitments completely complied composed computation conducts consented consider
    consortium contacting continent contingent contributions correlated corresponding cosign covert creditors curriculum daemons debugging
    decoy decoys deemed defaults defended defer delivering differentiated disables disabling disappearance disclosing discovers discuss
    discussion dislike documentary drafts drawing earn educational effected efforts elastic enables enforceable enforcing engages
    enquiries enquiry entitles evacuation exchanging expertise expiring extracted favour fiscal flooding folders folk forget fourteen
    freelancer fuzz gemini geographical globe goals gradually grey guesses hacks halt harbor haven hazard hearing ignore ignores illness
    improving inaccurate inadvertently increase indicator initially inline inner installs intact intelligent interim interview investors
    invisible invokes irrecoverable irrevocably issuing keystroke kits lacks lapsed learns learnt liaison lifted little loan lone loop
    lure mandate mend mention misses munich necessity ninety noisy nowhere obfuscated objection october openings oppose orderly originate
    origins outcomes owed paging pairs paragraph participation particularly peeks peers permitting persisted persistent pilot poland
    politically portion precede prerequisites preventing procures professionals promoted propose prosecutor proving publisher publishing
    purchasing quebec queues quick rebuilding receivership reckon reconstruct redirected releasing remainder reporter representation reps
    residents resides responding responds restrictive resulted retrievable reusing revealing rewarded saying scaling schooling schools
    seek segments selects selling servitude sharepoint shortfall sixteen slipping smaller sooner sorted speech spell spreading stewards
    stole stress struck subpoenas succeed succeeded suit suits summarise super survives suspicions toronto tracks translated trojan
    trojans unaltered unannounced unconnected underneath unhappy universities unneeded unplanned username usually various victims virtue
    visual waivers wander weigh wherever wild wise workday worse worth abreast academic accident acknowledges acted administering
    admissible adoption adverts affairs affiliate afford airport alignment alive alleged although appointments architect architects
    architectural armed assists asterisks attends authorises backward baked bare basement batteries became began behaves beneficial
    bidders biggest birthday birthright blacklisted blameless bluetooth bonded bookkeeper boundaries bounds boxed breaching breakdown
    burglars burglary bypassing cage canvas captures careless catches chase checkout chose civil closet collects colo combining communal
    communicates compiling comprised concept conditioning consents constituted conversation corrupt covid crashed crawl crooked crucial
    cuts dangling dated debt decade deceptive defenders defending deliberate demo deploying derivation designs determining deviate
    diagnostic diesels differing disconnect discretion distinguishable district doctor doubt drawings draws drugs dummy dust editions
    electrical emails enclose engagements ensues entail equity ethnic evident exceeded exceeds excepted exchanges exhibit experiments
    expiration explained explaining express fare farmed fears federate feeding feel fifteen finally firefox fishy forces foreseen forever
    formalities forthcoming framing freedoms gates geographies grading granularity graphical guardians handshake headroom historical
    ignoring impartiality imposes incapable income incorporation increased increases independence indicated installing integrated intern
    inventoried investigator invoicing invoke invoked involve journal journalists judges keyboards keystrokes kickbacks kids knocks labs
    landing launched layoffs leaders leaking lean lent license lights lisbon listening lite loose maintaining manipulation mended menus
    millions minimise modifying movements movers narrow nearly negative neutralised newsletters nonsense objected occasions oldest
    opportunities opposition opted overheating oversee overseeing parked partial partition pasting patents patrol persist persistence
    pertinent pins planted pointing pool portions posing positions prefix prescribing preventive prioritised probe projected promo proofs
    properly proposals purchases quarters queue quiz ransoms reality reassigned receptionist reckoned recognises recruiters recruitment
    referral refunded reinstalled reinstated relay religion renamed replayed reproduced resetting resigned resistance respected resumption
    retiring reversal revert reverted revokes rivals rung rush sandboxes scaled schematic scrubbed seats secures seeking seismic shorten
    showed shuts sister sleeping slipped slips slowed sniffing snooping soft sorts spaces spec spends spoofed stable stance starters steer
    streaming subscribes subsequently substantial succession suffers sufficiently suggest suitability superior supervises supervisors
    surcharge surely suspends swapping sydney synopsis tagged tailored tailoring temporarily terminates terminating therewith thousands
    ties toggle tonight trailing trainee transparent trash travels twin ubuntu unaided unauthenticated undergoes uninterrupted unlocked
    unsubscribe valuable vanishes vaulted vector verbal victim views visibly vital walled warranted washington watchmen weaker weeded
    whence whilst widely woken workshop wrongly zoning accordingly accreditation acquisitions actor addressee adjust advise alarmed
    almighty alongside amounts analysing ancestors anchored angry anticipated appointment appraisals arbitration ascertains aspects
    association assure asymmetric attesting attrition audio authentications authoritative autonomy autumn backs bars bigger bills binds
    bitcoin bites blaze bond borders brands brazilian brigade britain buffer buffered bulletin bureau burning cable calendars campaign
    challenges champion cheapest chronology circuit claiming cleansed clears clinical clinics clips coffee collapse collapses collecting
    colleges comfort communicating compel compels compensated competing complex comprehensive concealed conceivable conception
    conferencing conforming considerations constant controlling convenes convey cope corp correlate corrupted countersigned couriers
    crashes curious currency daemon deactivates deaf debarred deceased deciphering decommissioning deductible defective deferred
    deficiency definition delegates delineate demanding departmental deputises derives describes describing despite detecting detectors
    determinations detriment devoted diagnoses diagnostics differences directs disadvantage disappears discharged discloses disclosures
    discontinuance discontinued disease dishonest dispatched disposing disturbance disturbances dodgy dormancy dots doubtful downgrade
    drivers dutch dynamically earnest earnings eavesdroppers ebay editable elapse election embedding embeds enduring enrolling ensures
    entropy enumeration envelope envisaged erasures estimate exercising exits exploits extending faculty faked february feigned fibre
    fictitious filing filling firefighter flash footprint fraction frameworks frequent fuel fund gaining game gold grievance grown guided
    halfway hello highs hooks hostage housed hybrid imagine imitate impair impairments importing impostor inclusion incorporates
    indication indications ingest ingredient ingredients inherit initiated injury insights inspecting instituted insurers intercepted
    intermediaries intermediary internationally interns intervening inventories investigates irreversible irreversibly kilometres knocking
    lapsing launching lawfulness lays leased legality letting lifespan lift linking liquidation lowered lures lyon magnitude mainland
    mains manifests mature measurable menu metal millisecond misbehaves mitigating monetise mute nations negotiated netherlands
    nonconformity north notary notation novel novelties objections offences offerings ombudsman opportunistic optical organ outfits outset
    overlap oversees overwrite owing padlock parity participant passage pattern pause peering penalised persists picking pieces pile ping
    plant popular positives possesses possibility pounds precedes predecessor preference preferred prejudice prescribes presenting
    preserving proactive producing proposes proprietor prospect protest punish purchasers pure purging purporting pursue python
    quantitative quotas ranks rasp realm reassesses rebate recalls recipe recommended reconciliation recoverable recovering recruiting
    recruits recurrence recurrent recycled redirect referred refuelling registries relations relative relevance reliance relinquished
    relocate renewals repairing reprisals reputable reservations resist resolver respective responded responsive restart retry returns
    revisit revoking rewrites ringing rings rotates runaway salaries salary salespeople salting sampling satisfied satisfying scales
    scoped scramble scrub seals selecting sells sensing serviced sever shareholder shelf shortened shortfalls shortly signalled silently
    similarly sizes soak spotting stamps standstill statistical stats stayed stewardship stipulated stretch strike strip stripping subs
    substitution subtitles suggested suing suited summoned supplying surplus surprises survey surviving suspicion sworn tags tailor talked
    taped taxi teach telecommuting tenable thereby thinks threatens throttled throwing throws ticked ticking ticks tidy tips tired titles
    transitive translate treating treats tree tremors troll truth tunnels ultimate unacceptable unauthorized unchanged undergone
    understood undetected undocumented uninstall unlocking unplugged upwards usability useful utrecht validates variant vets vigilance
    vouches wake wanted ward weight welcome wherein whichever whim wins withhold york
    """

  /// Words that are no slip, though they look like one; most from SCOWL, whose terms stand in Scripts/SCOWL-COPYRIGHT.
  static let exceptions = """
    abase abide abler abode abort abound abscessed abscesses abscessing absentees absents absolutes absolutest absorbent abstained
    abstention abuser academical accented accenting acceptably acceptances accessibly accessions accidentals accompanies accompanist
    accordions accords accosting accountancy accredits accts achiever achievers achieves acing acknowledgements acknowledgment
    acknowledgments acquires acquisitive activates activating actives actuality adapter adapts addend addendums adder addictions additives
    addled addling addressees adhered adheres adjuster adjusters adjusts adkins adman admen administrate administrated administrates
    administrating admittedly adoptions adopts adoration adulteration advantaged advents adverbs adversely adverser adversest adversities
    adversity advert adverting advertise advertiser advertises adware affections affirms afflicted afflicting affording affords afterword
    afterwords ageings aggravate aggregates agility aglow agnew ailed alder alders aleut alford alger algorithmic alienation aliened
    alignments aline alined alinement allays allegation allege alleges alliteration alliterations allocate allocates allocating
    allocations allot allots alloyed alpert alsop altars altercation altercations alternated alternates alternation alternations
    alternator amazons ambiences amble amends amounting amply amuse amway analyser analysers analyzers analyzes anchoring anchormen
    androids annam anneal announcers annuals annul anointment anomalous anonymise antecedent anted anther antic anticipate anticipates
    antis antiviral antivirals antone anythings appeasers appertain appertained appertains appetiser appetites appetizer applicator
    applicators appointee appointees appoints appraise appraised appraiser appraisers appraises apprises apprising apprize apprized
    apprizing appropriates approver approvers approvingly approximated approximates apter aptest aptly arbitrarily arbitrate arbitrating
    arbitrator arced architecturally architectures archivist argos argot arraigned arraignment arraignments arrangers arranges arron
    artificially ashed ashing ashtray asides askew aspersion aspersions assailable assents assertive asses assesses assisi associating
    associative assonance assuaging assurances assuredly assureds assures assuring aster asterisk asterisked asters asthmatic astral
    asymmetrical asymmetry atone attainment attainments attains attendances attender attentions attentive attenuation attests attribution
    attributive attributives attucks auctions audion audios auditoria australasia australoid authenticating authenticator authorising
    authoritatively authorizations authorize authorizes authorizing autocratic autocratically automata automates automatics automating
    automaton automatons autos autumns avails averse avert averted averting averts avocation avoidable axiomatic axiomatically azures
    baaed backboard backend backer backus backyards bacterias badder badgers baits bakes balancer balancers balances baldly baled balked
    balking balks balled balling banding bandwidths bandy banes banked bankrupted bankrupts banns banter banting barbs bards barer bares
    barfed barfs barged baring barks barristers barth baselines basemen basements baser bashed basie basked basking basks basses bassi
    baste basted bastions batched bated battering baulk bayed baying beached beaching beading beaked beaker beaks beaning bearding beards
    bearers beater beaus beavering becalming becket beckoning becks becomingly bedder bedsides befogging begat beggaring behalves behan
    behinds behove behoves behring belled belling bellow beneficially bereaving bering berlins berne berta beset besot bespoken bestrides
    bests betas betides bette betted betters bettor bewaring beyer bidden bides biding biked bilked bilking bilks billet billeting
    billowing binder binderies binders bindings binging binned binning birding birthdays birthrights bitched bitcoins bitnet blacked
    blackfoot blacking blacklist blacklists blackmailed blackmailer blackmails blackouts blamelessly blanch blanches blanking blanks blare
    blaring blazer blazes bleach bleached bleachers bleaches bleaching blenching blest bling bloch blockaded blockading blockhead blocs
    blotched blotching blued bluer bluffer boarder boarders boars boded bodes bodices bogies bolder boles bolls boned bonged bongs bonner
    boobs booed bookkeepers booms boons boors booty borden borer borers bores borrower borrowers bossed bossiness bossy botch botches
    botnets bough boughs bouncy boxen bradly brads braids braked brandi brando brazilians breading breads breakdowns breasting breathers
    breathes breech breeches bridged bridger bridging bridle briefer briefings brier brigs brine brinks briny britisher brits broach
    broached broaches broaching broth browner browsed browses brunch brunches brunching bruskness brutes brutish buber bucked budged
    budges buffed buffers buffeted bugger bulkiness bulks bulled bulletined bulling bullrings bungled bungs bunking bunks buoying buoys
    burdening bureaus bureaux burglaries burglarise burgs burks burliness burner burped burping burps burred burring burrowed burrs bused
    bushiness busing busses busts busying busyness butterier butteries butteriest byers bypast cabled cabling cachet cachets cadences
    cadge cadre caged cagey calculates calculator calendared calfs californians calked calking calks callas callings callipers callus
    callusing calmer calms calve calved calving campaigner campaigners campaniles camry camus canard cancelation cancellations cancels
    candidacies canes canopying canter canvass capably capacitor caparison caped capes captaining caption captioned captious carbons
    carboy carbs carded careen carelessly caret caries carnation carnot carollers carolling carped carpeting carps carpus carted cartier
    carton carves cased cashed cashes casks cataloged cataloger cataloguer cataloguers catalogues catastrophes catcalled catchers
    catchiest catchy categorise categorised categorises categorize categorizes cations causation causeless cautions caved cavil cavilling
    ceaseless cedes ceding censer centrals certificated certificating certifies cessations chads chafe chaise challengers champlain
    chanced chancels chancing chancy chanel changeling channeled channelled chanted chanter chapped chaps chapt characterise charger
    charmed chars chary chaser chasm chaste chaster cheapness cheats checkered checkering checkers checklists checkouts cheeked cheeking
    cheep chime chink chino chins chits chock chocked chocking chocks choicer chongqing choosey choosy chore chorusing christens
    christmases chromed chromes chucked chucking chuckling chucks chungking cindering circe circlet circuited circuitry circumstanced
    citizenry civies clack clacked clacking clacks clammed clamming clams clanged clanging claps clarification clarinets clasps classiest
    classifieds classifier classifies classless classy cleanings cleanness cleans cleanse cleanser cleansers cleanses clearances clearings
    clearness cleat cleats cleaved cleavers cleaving clime clinching clinically clinician clink clinked clinking clinks clipt clits cloaks
    clocked clocking clods cloisters clojure cloned cloning clops closeting closets closures cloture clout clouts clove clovers cloves
    cloyed cloying cluck clucked clucking clucks clutter cluttered clutters coaling coalitions cocks codas codded codding coder coders
    coeds coffees coffer coffey coffined coffining cognisant cognizance cohered coherence cohering coiling coked cokes coking colds
    collages collating collation collectible collectives collectivise collectivize collocated collocating collocation collusion columbine
    comas combating combatted combing combs comely comer comers comestible comforted comforter comforts comings commandoes commencements
    commences commend commends commentated commentating committal commonest comms communally communicable communicant communicants
    communicative communicator communicators communing commutation commutations commute commuters commuting compacted compacter compacting
    compaction comparability comparably compassed compasses compatibles compatibly compensates compensations competences competencies
    competency competently compilers compiles complacent complainant complainants complainer complainers complains complaisance
    complaisant complected completer completest complexions complicity complies complimentary complying comport comported comporting
    compos composes compositor compositors compost composted composting compote comprehensible comprehensively comprehensives compresses
    comptroller comptrollers compulsorily compunction computations computerise computes concealing conceding conceit conceited conceivably
    conceiving conceptions concerted concertina concerting concertos conclusive concocted concocting concoction concoctions concordance
    concreted concreting concurred concurrence concurring condensation condensations condenses condiment condiments conditionally
    conditionals conditioner conditioners condole condoles condoling conduce conduced conduces conduction conductivity conduit conduits
    confection confections confederations conferrer conferring confers confidante confide confided confidences confidentially confiding
    configures confining confirmations confiscation conflicted conformation conformations conformed conformist conformists confusers
    confuting congealed congest congested congesting congolese conifer conjoined conjoining conjurers conley connecter connecters
    connective connectives connexion connexions connivance connoting consecutively consenting consequent conserving consign consigned
    consoled consolidates consoling consorted consortia consorting consortiums constancy constants constipated constrain constraining
    constrains constrict constricted constricting constrictor constrictors constricts constructor constructors constructs consulates
    consuls consultations consults consumerism consumes consummation consumptive contagion contagions contended contending contends
    contented contenting contentions contesting contiguity continence continentals contingents continua continuums contorted contorting
    contractile contractions contradict contradicted contradicting contradicts contrails contralto contraltos contrition contrived
    contrives contriving contusion convene conveniences convening convents converged converges converging conversational conversed
    converses conversing convertor convertors conveyances conveyer conveyers conveying conveys convicting convocation convocations
    convoyed convulsed convulsing convulsion cooed cooing cookeries coolie coolies cooperated cooperates coopering cooping cootie cooties
    coots coped copier copiers copilots copped copping copse copses copulation copyrighted copyrights corded cording cored coring
    cornering corporals correcter correctest correcting correctives corrector corrects correlates correlating correlations correlative
    correspondences correspondents correspondingly corrugate corrugation corrupter corruptest corrupting corruptions corruptly corruptness
    corrupts corseting cosies cosigns cotes councilor counseled counsels counteract counteracted counteracting counteracts countersign
    countersigns coupes couplet coursed courser courted courtier courtiers courtlier covens coventries coverings coverts coves covet
    coveting covets covey coveys cowed cower cowered cowering cowers cowing cowling coyer cozies crapped crass crated crating crave crawls
    craws creaking creamed creaming crease creased creases creasing creatives credentialed crediting creditor creel creeps cremate
    cremates cremating cremation cremations crepe cress cresting crests crick cricked cricking cricks criminally crimp crisps criterions
    croak croaked croaks crock crocked crocks crookeder crookedly crookes croon crooned croons croupiers crucially crushes cryptographer
    cryptographic cubed culled culling culls culpability cults cunts curbed curds curer cures curios currant curricula curriculums curried
    currier curries currying curtained curtaining custodial customarily cutlasses cycled cypher cyphered cyphering cyphers cysts dales
    dally dames damps dander dandling danial danker dares dartboard dartboards dawes dazes dding deadliest deadliness deafer deans dears
    debarked debarking debarment debarring debit debugs debunking decaf decal decals decanting decays decease deceases deceivers
    deceleration decembers decencies deceptions deceptively decimated decimation declaimed declamation declamations declarative
    declination decode decoded decodes decommission decommissions decors decry dedicate dedicates dedications deducible deductibles
    deducting deduction deductive deeded deepening deeps defaulter defaulters defecated defecates defecating defecation defecting
    defection defections defectives defectors defenced defencing defends defensed defensing deference deferring defers deficient defied
    defies defile defiled defiles definer definers deflating deflation deflect deflected deflecting deflection deflections deflectors
    deflects defter deice deices deign deigned deigns deject dejected dejecting dejection dejects delegating delegations deliberated
    deliberates delineated delineates delinting deliverer deliverers dells delusions demeaning demonstrable demonstrative demonstrator
    demotions denatures denials denier denigrate denigrated denigration dented dependance dependant dependants dependents deplaning
    deplete depletes depleting depletion deplored deploring deploys deporting deportment depositor depraving deprecate deprecates
    deprecating depreciate depreciated depreciates depreciation depredation depredations deprivations deprive deprives depute deputes
    deputise deputised deputized deputizes derail derailing derails deranging deride derided derides derision derivations derogated
    derogates derogation desalination descendent descender descried descries descriptor descriptors descrying deserting desertion
    desertions desiccate desiccated desiccation designates designating despatched despatches despise despising despondency despondent
    destitution destructing detaching detain detainment detains detections detentions determinant determinate determiner determiners
    determinism deterred deterring detest detested detesting detests detonation detonations detracted detracting detraction detractors
    detriments devaluing deviated deviates deviating devise devises devotedly devotee devotes devotions diagnose diagramed dialing
    diallings dials diapering dices dickering dicks diets diffed differentiates diffident diffidently diffusing digestion digestive
    digests digitalis dikes dills dimes dines dings dinnering directer directest directorates direst dirks disabused disabuses disabusing
    disadvantages disagrees disappearances disarming disbarred discerned discharges discolored discoloring discolors disconcert
    disconcerted disconnectedly disconnects discontented discontinuances discontinue discontinues discorded discoverer discoverers
    discriminating discuses diseased disgruntle disgruntles dishonestly dishonesty dislikes dismissals dismisses dispatcher dispatchers
    dispatches dispensed dispensing dispersing displaces displease displeased disported disporting disposable disposals disposes disproved
    disproving disputing disrepute disrobing disrupting disruptive dissected dissection dissuasion distanced distastes distincter
    distracts distributes distributive dithering diversely diversify dives divest dividend dividends divider divination divined
    documentations doers doggy doily doles doling dolts doming donne dooms dopes dosing doted dotes doting doublet doubly doubtfully doves
    dovetails dowelling downgraded downgrades downgrading downy dozes dozing drabs draftee drafty drags drams draping drawl drawling
    drawls drays dregs driers dries drifts drily drips drivel drivels droll droop drooped droops dropper dropsy dross drovers droves
    drownings drubs ducal duding duellings duffer dully dumas dumpy duping duplicator duplicators duplicity durability dusts dynamical
    earnestly earnests earns earthlier eases easts eaters eavesdropped eavesdropper ebbed economise economize edger edicts educationally
    educations effecting egrets eights ejaculation ejection ejections elaborately elaborates elapsed elapses elastics electives
    electrician electronica elevate elevates elevating elevens elevenths eliminates eliminations elocution elopement elopements elusively
    emaciation embargoes embeddings ember embers embodying emceed emits employe employes employments empresses emptier empties emulation
    emulsions enact enameling enchanting encloses encrust encrusted encrypting encrypts endearing endorse endorser endorsers endorses
    endorsing endued endues enduing endures energised energises energising enervated enervation enfolding enforcer enforcers engagingly
    engendering engenders englisher englishes engorging enlargement enlargements enlarging enlisting enmities enmity ennobling enquire
    enquires enquiring enrage enrages enraging enrollments enrolments enrols enron ensue entailing entails entice enticement enticements
    entitle entra entranced entreated entrenches entrusts enumerable enumerates enumerating enumerations enure enured enures enuring
    envelop envelopes envelops envisage envisages equitable equivalently equivalents eraser erasers erections ergonomic erises eroses
    errol erudition escalates escalating escalations escalator escrows ester esters estimable estimator estranges eternally ethic
    ethically ethnics evacuates evacuating evacuations evaporate evens evert evictions evidences evocation exacts exalt exaltation
    exampled exceedingly excelling excels excepting excepts excerpted excessively excitable excitation exclaiming exclamation excludes
    exclusives exclusivity excreting excretion excretions excusable execrable execrated execrating executables executes executioner
    executrices executrixes exempting exemptions exempts exert exertions exerts exhalation exhibitor exhort exhorted exhorting exhorts
    existences exorcise exorcised exorcises exorcising exorcisms exorcists exorcized exorcizes exorcizing expansions expedience
    expediences expediency expedients expedite expediter expediters expedites expeditor expel expend expended expending expends
    experimenter experimenters expiating expiation explication exploitative exploiter exploiters exploiting explosively exportation
    exporters expos exposes expurgation extensional extents extincted extirpation extolling extort extorted extorting extortionist extorts
    extracting extractions extractor extractors extradited extradition extricated extrication extruding extrusion extrusions fabled facet
    facets facings factional factitious factorise fagged failings faintness faiths faker fakes faking fakir fallow fallowed fallowing
    fallows falser falter faltering falterings falters farce farces fared farewells faring farted farts fasts fating favours faxed faxes
    faxing fazed fazing feasibly feats feces federals federates federating federations feedings felled felling fells fenders fending fends
    fermat festering fetches fetchingly feted fetich fettering feuding feuds fezes fibres fiend fiends fifes fifteens figurines filet
    filets filings filler fillers fillet filleting fillings filliping filmy financier fingering fingerprinted fining finis finisher
    finishers finked finking finks finns fireball fireballs firefight firefights firmed firmer firsts fiscals fitter fitters fiver fives
    fixer fixers fixings flail flailed flailing flails flake flaked flashy flask flatt flays fleshly flied flitted floes flogged flogs
    flooring flops floss flounders flours foaming foams fodder fodders fogged foiled foiling foils folgers folksy followings followups
    fonder foots foraged forbad forbidding forceps forded fords forearmed forearming forecasted forecaster forecastle forecasts foremast
    foremasts fores foresee foreseeing foresees foresight foretaste forewarned forewarning forger forgers forges forgo forked formalise
    formalises formalism formality formalize formalized formalizes formals formulae formulaic formulate fortes forthright forthrightly
    fortnights forwarder forwardest fostering foully foundered founds fount fourteens fourths foxed foxing fractional fractions fractious
    fragility frags framer frankfort frankfurter frauds fraudulence fraudulently fraying freelanced freelances freer frees freezer
    freezers frequenter frequents friending frieze friezes frill frittered frittering fromm frond froth fulfils fulled fulling fulls
    functionally functionary fundy funks furbish furbished furbishes furbishing furnishes furthered furthers gadget gages gales gamed
    gamey gamin gander gaols gapes garnering gated gatherer gatherers gavel gazetting geminis genders generalise generality generalize
    generically generics gents geographer geographers germane gestating gibbering gibes gibing gilts girts givens glade glades glads
    glandular glassy glides globed globes globs goaded goading goads goggle goings golda golds goner goody goofs googled googles gooks
    goons gores gorey goring governable governess graced graces gracing grader grads graft grafted grafting grafts grands granulate
    granulated graphically grate grated grates grating graved graven graver graving gravy grayed grayest graying graze grazes greenhouses
    greys grids groks grosz grounders grout grouts growths grunting grunts guarantied guaranties guarantor guarantors guardedly guesser
    guessers guesting guile guises gusts guttering gutting hails hales haling halos halts halve halving haman handbooks handfuls
    handlebars handsful handshakes hanker hankers hanks harbors harboured harbours hardener hardeners hardens hardwired hared harem hares
    haring harked harken harkened harkening harking harks harmfully harmlessly harms hasted hastening hastes hasting hauls havel havens
    haves hawing hawked hawkers hawking haying hazing headier headquarter heady healers heals heaping heaps hearer hearers hearkened
    hearkening hearse heartened heartening heartless heater heaters heave heeds hellos hells hepper herder herders hided hieing highjacked
    hijacker hijackers hijacking hiked hikes hilts hindquarters hinds hinting hither hived hives hiving hoard hoardings hocked hocking
    hocks hoist hoisting hoists holdovers holed holidayed holier holing holler hollers holst homed homepages homers homey homeys homie
    homies hones honks hooding hoods hoofs hooke hooky hoops hooted hooting hoots hording horsed horsing horus hosed hoses hosing
    hospitable hospitably hospitalise hospitalize hosteling hoster hostilely hostiles housework housings hovel howsoever hoyle hulls
    humidify humility hundredth hushes hushing identically idled idler idles illegals illegibly imaged imagines imitated imitates
    imitations imitative immediacy immolated immolation immovable immutably impacting impairs impalement impart imparted impartially
    imparting imparts impassable impersonal impersonated impersonates impersonating impersonations impersonator implementer imploding
    imploring importers importune importuned importuning impossibles impossibly imposter imposters impostors imposture impotence
    improperly improvident improvise improvising inaccuracy inaccurately inadvertent inaner inaugurate incest incidences incidental
    incidentals incipient incite incited inclement inclining inclosing inclusions inclusively incomparable incompatibles incompatibly
    increment incremented increments incurable incursion incursions indelicate indented indicatives indigents indignation indignity indio
    indispensables indispensably individualise individualism individualist individuality indivisible indorsing indra inductions inductive
    inequities inescapable infarction infecting infer inferences infernal inferring infest infested infirm inflaming inflected inflecting
    inflection inflections infliction informational informative informer informers infraction infrastructures infringe infringed
    infringements infusions ingestion ingests ingresses inheritor inherits inimically iniquities initialed initialise initialize
    initialled initialling initiates initiations initiator injecting injections injectors injure inquire inquirers inquires inquiring
    insecurely inserting insertions insetting insolence insolent insolvents instal installer installers instalment instalments instals
    instanced instancing instants instigate instigated instigates instigating instigation instigator instigators instill instilled
    instilling instills instituting instructing instructive instructs instrumentals instrumented insulated insurances insure insureds
    insures insurgence intakes integrals integrates integrations integrator intellectually intelligently intendeds intensest interacted
    interactively interacts interceded interceding intercepting intercepts intercession interfaced interferes interj interject interjected
    interjection interjects interlace interlaced interlaces interlacing interlinking intermediates interment interments internals interne
    internee internees internes internets interning internist internists interrupts inters intersected interviewee interviewer intestate
    intimated intimating intimations intonation intranets intrude intruded intrudes intruding intrusive intrusted inured invalidate
    invalidates invalided invective inventors invisibly invitationals invocation invocations invoiced involvements irrevocable irritations
    irtish isolates isolating issuer iterative jailbreaks javas jointed jointing joist journalistic joust joyner jugged jumpy junes junks
    junky jurisdictional justifications justifies keeling keels keening keens keyboarded keyboarder keyboarders keystones kickback kilts
    kindle kingly kinks kites knack knacks knits knobs knuckling labours laces lacing lactation laddering ladders laded lading lager
    lagers lagged lagging lambs lamely lamer lamers lamest lamination lancing lander lapel lapels lapped lapping lapwing larder larding
    lards larges largess largo larking larks lased lases lashing lasing lasses lastingly latent lateraled laterally laterals lateran latex
    lathe lather latte lattes lauder lauding lauds launchers lawns laxer laxest layoff layouts leaded leafed leafing leakages leakey leaky
    leann learner leashed leaved leaven leavening leavens leaver leavers leavings ledgers ledges leeks lefter leftover lefts lefty legals
    legations legging legibly legislating legitimated legitimately legitimates legitimise legitimize lenders lends lengthens lents lesion
    lessen lessening lessens lessor lessors levee levees levelling levers levitation liaisons libations libelled libelling libels
    librarians licenced licit licks liens lifer lifespans lifetimes lightening likable likelihoods liken likens liker likest lilted
    lilting lilts limed limes liming limitings linens liners lingers linker linted linting lints linus liquidating liquidations liquidator
    lisped lisping lisps listerine liston lithe litigating littering litters littler livability livable livelihoods liven livens livers
    livest livid livings loader loaders loafed loafing loafs loaning loaves locale locates locket lockouts locution locutions lodes lodger
    lofted loges logger logouts loins loner longs looms loons looped looping loopy loosed looser looses loosing loots lopes loping lorded
    lording louse louses lowed lowery lowing loxes loyally lubes lucked lucking lucks lucre lugged lugging lunched lunching lurch lurks
    lusted lusting lusts lutes lyres lyrically maces machined machinist macing macos macron macrons madge magnetise magnitudes mailbombs
    mailer mailings maimed maiming maims mainlands mainlined mainlining mainsails maint maintainer maintainers makings maliciously
    manacling managements mandating manes mange manged manger mangers mangy manifestly manifestoes manifestos manipulates manipulations
    manipulative manipulator manors manure mapper mappings marci marcy mares marketplaces marring marts marveling mashed masher mashers
    mashing massages massaging massed massing masts masvs matchless materialise materialism materialist maternally mather matins matte
    matted mattel mattes matured maturer matures maude mauled mauling mauls mavin mavins maxes maximisation maximums maxing mazes meager
    meany measurably meats mechanise mechanised mechanises mechanize medan meddle medea medias medic medically medicals mediums mejia
    melded melts memorise memorises memorized memorizes menage menages mendel mender mends menes merced meres merges merle mesmerised
    messes meteorology metes methodism meting meuse middles migrates mikes miking militated militating millionth millionths milliseconds
    mimed mimes mindy minima minimally minimised minimises minimization minimized minimizes minimums minos minot minuet minuets minuses
    minuted minuter minutest misbehave misbehaved misconducted misconducts misled misstates misted misters misting mists misused misuses
    misusing mitigate mitigates mitigations mobil mobiles mocks modal modals modelings modellings modem modems moderated moderates moderns
    modifier modifiers modifies modulates modulo modulus moire moles mollification mollified mollifying monet monetarily monetised
    monetises monetize monetized monetizes mooed mooing mooney mooning moped mopes moping mopped mopping mores mortification mortified
    mortifying mosey mosses motels motes motile motivating motorised moused mouser mouses mousey mousse mousy mowed mower mowers mowing
    muddle mufti mulch mullion mullions multiples multiplex multiplier multiplies multiply munch murks mussed musses mussing musters mustn
    musts musty muter mutes mutilated mutilating mutilation mutters napes natty naturalised naturals natures navel naves nears needled
    negations negatived negatives negligees negligently negotiable negotiates negotiator neighboured neighbourly nerds nether netherlander
    netherlanders networked neutralise neutraliser neutralisers neutralises neutralize neutralized neutralizer neutralizes neutrally
    neutrals newel newsy newts nicety nighty nites nixes nominates nonce nonconformist nonconformists normalcy normality norths noshing
    notations notching nothings notifies notional notwork notworks novelettes novices noyes nudes numbed oaten obeys obfuscate obfuscates
    objecting objectively objectors oblations obligated obligates obligating observable observances observant observational obsoleted
    obsoletes occasioned occlusion occlusions ocher octobers odder oddest offed offending offensively offensives officiate officiates
    officious offsprings oking olden ombudsmen omens omission openid operationally opining opportunism opportunist opportunists optically
    optionally orchestrating orchestrations ordaining orderings ordinarily organiser organisers organises organists origination originator
    otters ousts outdoing outed outfoxing outgrowing outlasted outlining outlive outlooks outpouring outrages outrider outriders outsets
    outsides outsize outsourcer outsourcers outsources outstandingly outstaying outvoting outwit outwits ovens overacted overacting
    overalls overate overawing overbearing overbears overdrive overeating overheads overhearing overhears overheats overlaps overlay
    overnights overprice overrated overrates overrating overreacting overridden overrides overripe overrode overseer overseers overselling
    oversells oversexed overshoes oversights oversleep oversleeping oversleeps overstating overstays oversteps overt overviews overweening
    overweight overwrites pabst packer pacts paddock padlocked padlocks pager pagers pails paled pales paling palled palling palls pamirs
    pamper pampers pandemics panes panicking panned panning panty papery parable paragraphed paragraphs paralleled parch parched parches
    parching parcs pared parentage pares paring parka parred parries parse parsed parses parsing parson partakers partials participator
    particularise particularity particulate particulates partied partitioned partitions parturition passel passels passer passkey pasted
    pastel pastern pasterns pastes pastiches pastie pasties pasts pasturing pasty patchiest patchy pates pathos patienter patientest
    patter pattering patters patties pauper paupers pavements paves pawed pawing payed payer payers payrolls peaces peals pears pease
    pecked pecking pecks peculiarly pedometer peeing peels peeping peeps peeving penalise penalises penalized penalizes penetrations
    penetrative penning peopled peppering percentages percentile percents perdition perforated perforating perfuming perimeters perishing
    perked perks permanence permanents permeated permeating permissibly permissive permuting pernod peron peroxided peroxides peroxiding
    perpetration perquisites persecutor persistently persisting personable personae personage personals pertinence pertly perverted
    perverting pestering pestilent pests petering petting phage phages philately phoned phoney phoneys phonically phonies phony physicals
    pickaxing picker picketing pickets pickings pickled pickling picky pieced pierces piing piked piking pilled pilling pined pinged
    pinging pings pining pinioning pinked pinking pinks pinter pints pipers pisces pisses pissing pitting pivot placental placer placers
    placid placket plackets plaice plaint plait plaited planed planing planked planking planks plannings planter plantings plated
    platformed plath playgrounds pleases pledges pliant plods plums plying pming pocked pocking pocks poetesses poetically pointers pointy
    poising poisoner poisoners pokers polemical policed polices poling polishing politicos polities polity pones poplar pores poring
    porpoised porpoises portables portending porticoes portioned portly poser posers posit posited positional positivism positron
    positrons posits posses possessives possessor possessors possibles postpones postured postures potable potentials potions potted
    potting potts pouted pouts powders powerfully practicals practises prays precaution precedents preciously precises precisest precludes
    precluding precognition preconditioned preconditions predestined predictive prefixing preheated preheating prejudiced prejudices
    premieres premised premiss premisses premiums premonition preps prerequisite prescience prescient presences preservative preserver
    preservers presets presetting presumable presumes presupposed presupposes pretence pretences pretension prevail preventative
    preventible preventives previewed previewer previews preys priceline pricey pricked pricking prickling pricks pricy prides pries
    primacy primes princesses principe principled printings printout prioresses prioritise prioritises prioritize prioritized prioritizes
    priors prise prises privater privates privatest privatise privatize processional processionals processions procured procurer procurers
    procuring prods productively profaning profess professed professes professing professionalism profiled profitably profiting profs
    profusion profusions prognoses programed programer programers programing programmings projector projectors prolifically promos
    prompters promptest proms promulgate promulgates propel proportioned proposer proprietors propriety proscribe proscribed proscribes
    proscribing prosecute prosecutes prosecuting prosecutions prospected prospecting prospector prospectors prospectus prosper prosy
    protectively protectors protester protestor protestors protracted protracting protraction protracts provender provident provisionally
    provisoes provo provoking prudently prying pryor pubic pucks puller pullet pulley pulped pulping pulps punctures punishes punishing
    punned punning punting punts puree pureed purer purges purled purling purls purposed purposing purred purring pursing pursuance
    pursuer pursues pusher pushers pushy pusses puttering putts puttying pythons quack qualifies qualitative quantified quarantines
    quartered quartets queried questioner questioners queued quids quiets quilts quips quirk quito quoit quoits quoth racked racking radii
    rafted rafting rages railed raisin raisins rakes raking ramses randoms rangy ranker rankine rankled rankling ranted ranting rants
    rapes raping rared rares raring rasher rasps raspy ratted ratting rattlings raved ravelling raves raving ravings ravishing razed razes
    razing readability readier readying realer realisable realisation realizable reallocate reallocation reals realty reamed reamer
    reamers reaming reams reaping reapplies reaps rearing rearm rears rearwards reasserted reasserts reassessments reassigns rebated
    rebates rebating rebelling rebind rebinding rebounded rebuilds rebuses rebutting recant recanting recasting receipted receipting
    receptionists receptive recert recertification recessing recessive recessives recife reciprocally reciprocals reciprocate recite
    reckons reclining recognisably recognisance recogniser recognizably recognizer recoiling recommence recommenced recommences
    recompensed recompiled reconciles reconciliations recondition reconstructs reconvened reconvening recopying recorders recounting
    recouping recoveries recovers recreating recruiter rectifications rectories recumbent recuperation recurrences recycles reddening
    redder redesigns redirects redistrict redistricted redounded redressed redundantly reeds reeducation reedy reefer reentered reentering
    refereed referenda referrals refilling refinance refinement refitting refocused refocuses reforested refraction refrained refraining
    refrains refreshers refreshes refuges refutation refutations refute refuted refutes regains regally regimen regionally registrant
    registrars regressed regressing regressions regressive regretting regularise regularize rehashing rehearses rehearsing reheat reheated
    reheating rehired rehiring reindeers reinserted reinstall reinstates reissues reiteration rejoinder rejoinders rejoining rekindled
    relapsing relaxations relayed relaying relays relearned relearning relegates relegating relent relenting relevancy relevantly reliably
    relieving relinquish relinquishes relived relives reloading relocates remaindered remainders remand remanded remanding remarking
    rematches remediable remediate remediated remission remissions remittance remitting remoter remotes removals remover removers
    remunerating remunerations remunerative rename renames renderings renders rending rends reneged renounces renter reoccurring reordered
    reordering repaid repainted repainting repairmen repayable repealing repeatable repeatably repeater repeaters repelling repent
    repented repenting replaying replays repleting repletion replicas replicates replicating replications replicator replying reportable
    repossess repossessed repossesses reprehend reprehended reprehends representational repressed repressions reprieve reprieved reprieves
    reprisal reprising reproduces reproving repulsing reputably reputations reputedly requite requited requites requiting rereading
    rerouting rerunning rescinded rescinding reselling resent resenting resents reservedly reserving resettling residuals resignedly
    resiliency resilient resins resistances resister resisters resistors resists resolves resorted resorting resounded resounding
    respelled respelling respelt respiration respiring resplendent responsibly responsively restarting restarts restatement restating
    restocked restocking restorations restorative restorer restorers restrains restrictively restricts resumes resumptions resurgent
    resurrect retailed retailing retails retainers retaliating retaliations retard retardation retarded retarding retards retch retched
    retches retching retelling retentive retiree retirements retires retort retorting retorts retracing retraction retractions retrain
    retrained retraining retrains retried retrievals retriever retrievers retrieves retrospecting retrospection retrospectively
    retrospectives returnee returnees reuses revaluation revaluing revealings revel reveling revelling revellings revenging revere
    reverence reverenced reverences reveres reverie reversals reverses reversing reversion reverting reverts revery reviled revilement
    revise revises revisits revocable revocations revokable revolting revolve revolved revolvers revulsion rewarding rewind rewired
    rewiring reword reworded rewording rewords reworking rewriting rewrote rices ricks ridging rifer rigging riggs riled riles rimes rinds
    ringling rinks rinse rinses rinsing rioted riposting riser risers rivas rivetting rizal roached roaches roaching roams robles rogues
    roiled roiling roistered rolex rollbacks romes roods rooked rooks roomed roomy roost roosted rooter rooting rotations rotted rotund
    rouged rouges rouging roused rouses rousing routeing routers routinise routinize routs roves rowdiness rowelling rowling rubbished
    rubbishes rubbishy rubes ruble rubles ruddiness ruing runaways rungs runnels runts ruses rusks rusts sabbaticals sables sades safes
    sages salaried salas salesmen saleswoman salter saltine saluted saluting salve salved salves salving sames sampler samplers samplings
    sanctified sander sanding sanely sanitise sanitises sanitized sanitizes sapling sapped sapping sarong satay sated sates satiating
    sating satirised satisfactions saturation sauted saver sawed sawing saxes sayings scabs scads scags scald scalded scalding scalds
    scalped scalping scalps scaly scamp scamps scant scanted scanter scanting scants scaring scats scheduler schedulers schelling
    schematics schemed schemer schemers schismatic schmoozed schmoozing scold scone scones scooping scoping scorching scorers scorm scorn
    scorned scorning scorns scotching scoured scourging scouring scows scrabble scrabbled scrabbles scrabbling scram scrambler scramblers
    scrambles scrams scrappier scrapping scratchy scrawling screeched screeching screenshot scribbled scribbling scrimping scrip scrips
    scrubber scrubbers scrubbier scrubs scrupling scuff scuffing scuffling sculpting scums seabed sealer seamed seams searcher searchers
    seared secondarily seconding secrete secretes secretion sectioned sects securer securest seder seders sedimentation seeding seeings
    seeping seeps seers segregate segregates segregating seizes selectively selectman selectmen selectors selves semen sensibility
    sensitise sensitised sensitises sensitively sensitives sensitize sensitized sensitizes sentience sentinels sepal sepals separable
    separations separatism separatist separator septembers serenading serer serialised serous servile servings servo servos setups
    severally severer severs seward sexing sexting shading shadowing shalt shambling shamed shames shaming shams sharable shard shari
    sharked sharking sharped sharping sharps shaves shaving shawl sheaf sheared shearing shedding sheering sheers shelling sheol sherd
    shied shies shifty shill shills shims shingle shins shipper shires shits shitting shlepping shoed shoeing shooed shooing shoon shoos
    shopped shored shoring shorn shorted shortens showering showings showy shredder shredders shreds shrek shrew shrewd shrift shrike
    shrimping shrouding shtick shticks shuck shufflers shuns shunt shunts shying sicked sicks sidle sidles sifter sifting sifts signalise
    signalised signalized signatories signatory signer signet signings silencer silencers silences silents sills silted silting silts
    simile simmer simplex simulates simulating simulators simulcasted sinecures singe singed singly sinned sinning sires siring sises
    sitar siting sitter sittings situate situates situating sixes sixteens sizer skated skates skeet sketching sketchy skewering skimp
    skimped skippered skips skits skying slacked slake slaps slates slating slats slaved slaver slavers slaving slaying slays sleeking
    sleet sleeting sleets slewed slicks slider sliders slims slipper slitting sloped slopped slopping slops sloth slotted slotting slows
    slued sluing slummer slums sluts smalls smarted smartened smarting smarts smirching smite smites smock smoker smokes smokey smote
    smoulder smoulders smuggest smuts snacked snaffling snare snared snares snaring snatching sneaks sneer sneering snell snide sniffling
    snipped snipping snips snitch snitched snitches snitching snits snoozing snore snored snores snoring snorts snots snowed snowing snows
    snubs snuff snuffer snuffers snuffing snuffling snuggest soaks soave socialised socials socked softy soled soles solon someones
    somethings sopped sorely sores sorta sorter sortied sough soughs sowed sowing spacey spacial spacy spaded spades spahn spake spams
    spank spanner spanners sparer spares sparing sparred spars spasm spate spates spatially spats spatted spatting spayed spaying spays
    speared spearing specialise specialises speciality specialize specifics specifier specifiers speck specking speckling specks specs
    speer spellings spelt spender spenders spewed spied spills spilt spindling spited spites spits spitted splat splatting splint spock
    spokes spooked spooking spooled spooling spooned spooning spoored spooring spore spored sporing sported spotter spout spouted spouting
    spouts spreadsheets spreed sprig springy sprinting sprouting squab squaw squeaking stabilise stabled stabler stabs staci stael staffer
    staffs stagings stags staid staked staking staled staler stales staling stances stanch stanching stanchion stanchions standardise
    standardises standardize standardizes standbys standstills stank starch starched starches starching starker starlight starling
    starlings starvings stater statesmen statistic statistically statistician statuette statuettes statures statuses stave staved staves
    staving steads steaks steams steed steeling steels steeping steeps steers stent sterility stewarded stewardess stews sties stiffed
    stiffing stile stilt stimulates stings stinks stippling stipulate stipulates stipulation stipulations stirrings stitched stitching
    stoats stocky stoked stoking stoles stomp stomps stoned stoner stoning stoop stooped stooping stoops stopper stoppered storeys storied
    stork storks storming stoves stowe stowed stowing stows straggler stragglers straighter straights strainers stranding strangest
    strangler stranglers strangles strapping strayed strays streaking streamer streamers streamline strep stressing stretcher stretchy
    strews strictest stricture strictures strikings stringer stringers stringier stringing stringy striping stripling striplings stripper
    strippers stript strop stropped stropping strops strumming stuarts stubs studly studs stuffings stuffs stuffy stumps stunk styli suave
    subcontract subcontracts submersion submissive submits submitter subpoenaed subscript subscripts subsisted substantiate substituting
    substitutions subtitle subtitled subverted successions succoring sucre sucrets suction suctioned suede sufferer sufferers sufficed
    suffices sufficiency sufficing suggester suggestive summarily summarised summarises summarize summarizes summed summery summoner
    summoners summonsed summonses sumps sumter sundae sundaes sundas sunder sunders sundry sunsets suntanning supercharge supers supersede
    supersedes supersized supersizes supervened supervenes supervisions supple suppler supposes supposing suppresses suppressing
    suppurated surcharged surcharges surer surety surfacing surfers surging surly surmising surpasses surplices surplused surpluses
    surrenders survivals suspender suspenders suspending suspensions swamped swamping swaps swatch swatches swats sways sweats swede
    swedes sweepings swellings swells swerve swerved swerves swerving swifts swigs swill swills swims swish switcher swoon swooping
    swopped swopping swops synch synchronisations synchronises synchronization synchronizations synchronize synchronizes syncs synopses
    syntactic synthetics synthetize systemics tabled tacked tacking tacks tagus tailing tailors takeovers taker takers takings talker
    tamed tamely tamer tames taming tamped tampers tamps tangs tanked tanking taper tapered tapering tapers taping tared tares taring
    tarmacked tarmacking tasking taster tasters tattering taupe taxed taxing teachable teaks teals teamsters teats technicality techs
    teems teeter teeters telecommute telecommuted telecommuter telecommutes telemeter telemeters telephoned telephones telephonic
    telephoto telethons tellingly telnets tempe tempering tempi temporally temporaries tempos tempt tempts tendered tenderest tenderiser
    tenderizer tenders tenet tenser tented tenths tenting terminable terminally terminations terminator terminators terminuses terns
    territorials testes testier testis testy texes texting thais thanh thant thatching thees thefts thereon theses thickening thicket
    thickets thieu thine thins thongs thousandth thousandths thrace thralling threading threefold threes throats throb throbs throe throes
    thronging throttles throughput thunk thunks thwacking tiber ticker tickers tickled tickling tided tiding tieing tikes tiling tilling
    tills timbering timberline timelines timeliness timers timetabled timetables timex timings tinder tines tings tinkering tinselling
    tipis tipsy tirade tiring tithe tithes tittle tittles toady toddy toggled toggles toiling toils tokay toked tokes toking tolerably
    tolerances tolerates tolling tolls tomes tomorrows tonal tongued tonics toning tooting toots torched torching tories touchiest
    touchingly touchings touchy towelling toying tracer tracers traci tracie tractable traffics trainees traipsing trajan trammelling
    trampling trances transacted transacting transferal transferals transfixt transited transiting transitively transitives transits
    transitted transmits transmittal transmute transmuted transparently transpire transpired transplanted transporter transporters
    transpose transposed trappable trashy travailing travelings travellings travelogs traversing trawl trawling trawls treachery treading
    treadling treads treas treed trenching triads triaged trialing trialling tribunals trice tricking trickling trikes trill trills trims
    trios tripe tripos trolly tropics troth trowelling truanting truces trucked truckers trucking truckling trudy trued truer trues truest
    truing trussed trusty tryst trysted tubed tubing tuckering tucks tuesdays tuner tunneling tunnelings tunnellings tunney turds turfed
    turfs turnarounds turnovers tusks twelves twill twine twink twinks tykes typos tyree udder ultimata unacceptably unassailable
    unassigned unavoidable unbeatable unbeknown unblock unblocked unblocking unblocks unbreakable uncharted uncollected uncontested
    uncorking undated underacted underdogs underdone underhand underlain underlies underline underling underlings underlining underneaths
    underpaying underplaying underrate underrates underrating undershoot undersold understandingly understandings understate understated
    understates understating undertakers undertone undertones undertows underwrite underwriters underwrites underwrote undeterred
    unfeigned unfits unfrocked unfrocking unhappily unheeded unhooking uninstalled uninstaller uninstalls unintelligibly unintended
    uniquer unitas unites universality unknowing unknowns unlawfully unload unloaded unloading unloads unloosing unnecessarily unpacking
    unplumbed unreserved unsafer unsubscribed unsubscribes untie untied upbraided updater upholding urals usages useability useable
    uselessly usernames ushers vales validating validations valuables vanquished vanquishes vapid vapidity varnish varnished varnishes
    vatted vatting vaulter vaunt vaunted vender venders vented venting verbals verily veritable verities vernal versification versified
    versifies versify versifying vesta vesting vests vetoed vetoing viability vicarious victimise victual viewings vigilante vigilantes
    vilification vilifying violators vireo vireos virginian virginians vitals vitiating vitiation vitim vitus vivifying vocations voile
    voluptuary vouched voucher vouchers vulnerably wacks wader wafer wafted wafting wafts waged wager wailed wailing wails waite waiters
    waive waives waiving waked waken waled waling walling wanders wands waned wanes waning wanked wanking wanks wanner warded warder
    warding warehoused waring warms warping warrantied warranties warred warts washes washstand waster wastes watchdogs watcher watchers
    watchman watermarks waver wavers wavier wearer weariness wedded weeder weekended weeps weest weighty weill welcomes welled welling
    wended wesak wests whats whens whereon wheres whiled whiles whims whine whist whiten whiter whither whiting whits wholes whomever
    whorehouse whosoever wield wifely wilda wilds wiled wiles wiling willa wilting wined wining winks winnow winnows winos wiper wipers
    wireds wirelesses wisely wiser wises wisher wishers witched witching withdrawals withdraws withholds withstands withstood wizes
    wodehouse wonted wooding woolly worded wordings wordy workaday workdays workhorse workhouse workspace workspaces wormed worming wormy
    worrier worriers worsen worsts worthiest worthiness woulds wrapper wreak wrest wring writhe writhes writs wrongdoings wrongs wroth
    wrung yardsticks yeahs yearn yearns yeats yesterdays zeros zoned zooms
    """
}
