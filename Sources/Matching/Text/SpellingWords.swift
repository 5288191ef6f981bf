// Written by Scripts/make-spelling-words; run it again instead of editing.

enum SpellingWords {
  /// What a slip of the pen is mended to, the most frequent first; from our own texts.
  static let meant = """
    your data what with does that which from have customer customers security when access employees service their confirm every supplier
    there describe each after before please users product shall staff time within production information year state last company user
    support records client without whether many they will would only under application often must long policy tenant people provider live
    personal software report against systems test code accounts kept days where sign vendor been employee through system mail third
    network keys contract into them servers audit about work rules personnel account cloud outside protection over content plan keep
    person login take files business backups privacy encrypted recovery suppliers change administrators stored used list hold team
    management open written changes party rights than hours could laptops source risk once public devices internal training years back
    automatically logs months administrator hosting name reviewed upon notice between password office provide other passwords encryption
    firm level mobile credentials somebody clients incident site penetration certificate such another made protected explain check
    available single period tool centre release database storage identity critical place down three record send were give tested process
    signed least persons control review server platform look agreement external breach copies receive someone version requests tell
    offices read same environment authentication request approved secrets need second those ever tests happens machine part
    vulnerabilities legal services features during month standard processing past first logged carry make response reach deleted premises
    region being logins working checks model share certified controls documents individual developers means device processor vendors file
    notify recorded this availability checked export number authority offer held policies something prior still documented more private
    admin assessment factor parties subject traffic full approval independent right separate emergency limited role secure minutes
    register reports copy text backup development roles know hosts default disaster incidents free hardware internet remote vulnerability
    date host able blocked leave malware form restricted given retention store done page indicate yours tools sessions scan certificates
    itself like maintenance next come session build calls media side managed trust agent continuity find five away correct event verify
    insurance sent configuration cover hour machines quarter whom addresses paper findings firewall privileged type address contain secret
    board workforce writing compliance hand countries rest interface require times changed engineers yearly infrastructure tokens
    confidentiality issued browser controller scanned disabled much ends high mails automated cannot handling including phone equipment
    locked impact lost publish updates multi phones attack programme left technical home included possible quickly required failed
    inventory known versions whose local permissions based consent events individuals shared desk installed most officer owner physical
    terms transfer allowed entry follow function limit soon everything loss root anyone functions material published card confidential
    detection measures updated background found planned testing delete fixed while auditor carried components goes protect told
    contractors screen until help rule breaches details evidence attacks names duties removed verified week inside point some anything
    call current different engineer just severity computers connect country procedure themselves contact gets intervals models token
    phishing deletion perform corporate images inform load operations needed show specify annual financial leaves ours switch whole lock
    attestation choose laptop stay centres certification further line location results settings disclosure named again alerts analysis
    anti databases ahead messages nobody taken workstations four manager runs body subcontractors tickets write enter examined patches
    reported supported activity charge colleague history night ticket group never organisation restore disclose employment apply behind
    dedicated requirements status well monitored monthly outage permitted alert handle authorised case generated granted human operating
    accept hosted numbers rate threat attempts expire learn monitor monitoring channel enforced expiry latest payment providers works
    around course environments health maintain start train because coding domain program term trained assume certain detect entries
    erasure exist switched affected also enterprise stop connections else sandbox solution among obtain pass purposes self statement block
    bound conduct nothing real contracts reviews website workers door notified ones major european lists prompts regularly tier visitors
    both entitlements processors running safeguards valid advance break categories clock tenants applied article identities informed
    termination upload badge basis handled present should worker allow bring longer releases scope awareness domains exceptions following
    learning member takes accessibility liability rather responsible safety scheduled government instance networks notification ordinary
    renewed update annually cause deployment directory exit activities agents approves automatic needs object risks rotated sensitive
    technically assigned interval later proof understand audited beyond keeps mandatory message notebook actions active complete erased
    force gone cost covered uploaded alarm alone controlled replaced supply want building built chain connection contractor fields looked
    owns signing since wrong alerted apps compromise minimum wants answer authorities exists fixes format framework retained sites
    classification disk document limits malicious operation steps closed declare post scans sure credential daily department escrow
    feature integration integrity order approve life marketing prod weeks wiped cookies downtime intrusion might others view weaknesses
    authenticated download hackers detected facility hear according assessments engaged going holds instead intelligence outsourced things
    comply having maximum remain staging completed firms regulator separated several acceptable additional announced assistant electronic
    even length members prevent refused repeated safe signature simulated supervisory then unauthorised clear performance purpose remotely
    return twelve action agreements asks created defined directors documentation exercise online rely stolen testers zones apart container
    deployed directly disks failure guest licence meet outputs power regular reporting sets turn using becomes component excluded formal
    gateway groups offered particulars prevented step together trail video yourselves capacity comes criteria money states terminate vault
    admins destroyed secrecy suppose wireless crisis custom design existing languages letter link usage auditors backed colleagues
    everyone flaws house leaving objective reset restored accepted anybody audits authorisation conditions owners verification behalf
    claim demand fresh hard leak notebooks presume destruction drives expect isms permission points provided stand across applications
    clauses disposal half manual arrangements containers direct duty effect engineering entered entity fire generative opened recognised
    resources respect attach claims cryptography missing registered room sanctions signatures transfers warning already carries confirmed
    contractual deadline former listed recent accessible cross demands exempt guarantee instructions levels main missed ourselves output
    pipeline administrative answers covers laid minute obligations passed portal prevention screening statements visitor agree appointed
    assistance certifications console decides language plans sales scanning shut static unless bank class compromised credits fast good
    leaked pages performed professional scheme shown connector criminal designated elevated enforce ensure ethical exports extra include
    items pull stuff accredited beforehand cases deny duration examination handed handset lead modules natural outline reached refuse
    subscription associate attachments central chat committee developer located operational patch periods prohibited sharing true
    validated always connected fails forbidden front litigation programmers really researchers schedule screens signs twice virus windows
    asked frequently libraries operate repositories search snapshots types assets employ flow manner offline outsiders paid programming
    respond figures hands identified primary rolled segregation subscribers thereof transferred turned area decide exposed inspection
    install looks method push secured serious subjects assessed attributes behaviour bill cadence companies compulsory court cycle
    entitled isolated links manage price protective readable recordings responsibility revoked short summary track transit trial visit
    wipe applies credit mode move opens packages privileges property result suspected target weekly zero algorithms click contacts
    elsewhere encrypt executive exported inactivity injection inspect large mailbox master outages partners ports project scripts stops
    union withdrawn acknowledge administration agency define desktop exercises exposure makes reachable released zone clean count enabled
    extent forced governing identify issue layer merely origin outgoing patched processed programs removable surveillance temporary
    threats uses window above concerned federation grant holding less perimeter standards teams these treatment tried alter assess
    completion continuously lapse lose measured practice statistics whatever artificial clause codes forgotten freelancers head
    instruction interfaces kindly moment papers provisioning publicly unknown abroad agreed authenticate browsers collect computer
    enforcement general interest outbound privilege repository seven special vetting afterwards alarms bribery delivered drive employed
    firmware handsets import materials medium microsoft payments profile prompt reference rhythm round superuser suspicious undertaking
    become delivery exception field google hired normal permanent quarterly raise reading renewal restrict sources table tracked acts
    badges conformity covering early erase filter forensic indemnity input involved partly portable registry retain technology trace
    travel word brought collected commits delay edition fine frequency glass hardening mechanism modern regions rendered separation
    slavery solely standing touch transparency altered blocks communication earlier ended halls hire image insured isolation pending
    police questionnaire rating scanner simulations standby talk template united visible alteration applicants copied entitlement examine
    fail foreign guests guide incoming logging managers memory notifications opinion ownership periodically restoring towards undertakings
    whenever android centrally characters commit confined engagement everybody eyes guards hole none notes protecting qualified requires
    script sensitivity separately split tasks antivirus archive author cameras concerning depend discovery established exchange
    headquarters http idle modifications newly percentage sending small somewhere tampering added asking base bulk channels commercial
    deadlines embedded forth furnish hardened himself international matrix otherwise outcome path payroll products quality
    responsibilities route similar spare walk algorithm analysts annex barred baseline checklist coverage create fall followed future
    german interruption invoices issues matters package particular prepared requested sell setting size suspended tables traces urgent
    adopted amazon assurance bastion classified confirmation containing deal federal filtered governance kind licences mass mistake parts
    prove returned save specialists stopped student telephone unavailable undergo virtual chosen configured contractually dealt departing
    feed formally inbound liable lifetime locations looking matter merged obtained operator partner physically rogue sees social survive
    synthetic affect azure binding builds cluster compared consequences correspondence declared deviations error face facilities feeds
    follows frankfurt inactive manufacturer methodology million permit plus position ranges reject remains replace stays strong workloads
    auto below catalogue chief currently defects distinct entrusted feasible folks immediately meeting migration neither protocol receives
    stores writes actually asset bounty budget commitment communications council decision disclosed grave infected logout option owned
    periodic recipients removal specific territory unattended artefacts caused cipher competent compliant education exclusively guaranteed
    immutable instructed knowledge lawyers linux modification onto port procurement proxy purge ready received redundant rejected score
    shell total wide acceptance advertising along creation enumerate highest implemented indemnify installation internally joining keeping
    lessons measure preserved printed processes raised registrar reply roll rooms scale sits sold stands style trigger values watch
    charged departments digital elements errors europe facing finding hacked implementation maintains native nightly preceding refreshed
    senior stage title tunnel uploads vanish workplace alternative attacker boss button category classify common contents engaging enough
    formats fraud governs hack intruder item light maintained marked passes peer previous promise relevant ring rotation sends snapshot
    speak stated straight subscriber thereafter tooling tracking turns validation value vetted watched american appear architecture
    attested bidder buyer deployments disable downloads evaluated exercised failures finance fully intended objectives obliged opening
    pick placed reason remove replicated triggers unreadable wait accessed affecting bias cookie diagram disruption eight essentials
    executives firewalls flows germany giving grade imposed insurer intellectual investigation listing masked metrics moved noticed
    observe official places programmer questions refresh regulatory representative shipped shows smartphones starts threshold usable
    violations acknowledged answered anywhere assessor basic bear blocking branch came capable corrections doors essential filtering
    furnished hidden jobs join launch module operated play proceedings regulation revenue says terminated thing unused average besides
    bought broken calendar computing concurrent consultants consumer custody diligence dormant economic enters federated freeze
    functionality gives guard guarded handles harmful hiring inspected lived misconduct national protocols replacement revoke rooted
    schema spot subscribe supplied synchronised taught telemetry today understanding unlawful upgrade warned world actual admitted amount
    bridge closure conditional copilot copying counsel decisions deploy deposited entering entire factory falls fees gather heads
    identifiers institution label leaks maker noted plain printing procedures produced section shielded steering turnover accuracy aligned
    applicable archived attestations changing configure directive dossier extended fake higher identifier impossible inputs insolvency
    leads logical medical modelling operators patching penalties postpone profiles promised random rated regard renew reuse sender
    strictly texts unit unusual volume whereby banner benchmark close command conflicts contains continue deliver disposed dynamic
    environmental false gate hacking industry insider locally pandemic powers preservation purged recover suspend switches thrown treat
    upstream weakness went workstation attached belong billing cards choice clerk compensation denied doing french grounds initial labour
    late laws moves observed orders paperwork parental printouts quantum queries recycle repeat resource restoration revised rollback
    sanctioned shredded sticks structure submitted tamper touching usual vouch wrote alike assignment aware belonging breaks conform costs
    denial dependencies deposit disciplinary distributed drills duplicates effectiveness evaluation extract factors forbid generators
    genuine leadership letters mapped ongoing options principle recording relating safeguarding ship subjected superusers taking tenderer
    trade warrants workflow addition announce appetite avoid breaking conflict copyright damage damages deactivated dismissed dossiers
    edit escalation fetch finds handheld happen holes hostile labelled liberty loses making mark merge misuse mutual near necessary
    optional outsource platforms proceed racks relationship repair retired reveal routine saved school sector seen segregated technicians
    throughout tolerated transport upkeep adjusted admission aggregated anonymous arrangement buyers coming corruption dates definitions
    enrolled estate expressly fingerprint flood header intend nature notices outdated parent preserve qualifications reaches rebuilt
    replies rotate satisfy sole stranger suite templates tries unique unlock wording absence absent addendum addressed affirm approvals
    assertions assistants attachment batch breached caller circumstances clicks committed defence departure dora drift engage equivalent
    example exploited extension figure fined forbids insolvent integrate legacy minor objects older permanently press priority produce
    reader reasons rehearsed remedy resistant scoring seconds star successor sync targets tiers accountable accountant achieve analysed
    anew book buckets competitor composition demanded discover downloaded dual edge elevation engine ensured exposures flags fourth gear
    geographically getting hashes here info instrument interactive ireland library mailboxes mean mitigation moving neutral news norm
    offering offshore organisational parallel patient pays periodicity planning print regularity reserved resolved restrictions sale shift
    simulation span started suites sysadmin tells took trackers treated validity abuse alterations arising assign buildings captured
    carrying closing coded commission concern confine confirms dublin dump effects emergencies except exchanged execute execution experts
    extend extensions family fault fetched fido footage forms geographic hash housing independently monday obligation outsider paying
    pinning posture principal printers protects reassessed references registration regulations resilience resolution scopes shares
    shredding stack stale strangers sunday supervised traceable verifies viruses weak adherence advisories advisory america applicability
    believe bind border caught cessation choosing communicated contracting controllers corrective dark dealing discovered dropped exam
    expected extraction fear fill final forged ground identification india intervention lies oblige organisations plug range ransom
    receiving recovered repaired residual ruled sample scenario securely sensors serve sight staffed success theft thereto transmitted
    trusted underwriter whoever areas bankruptcy bearing bodies callers candidates ceiling center chapter clearance clocks counts
    dangerous derived desks displayed egress evaluate exactly expires filled flag flaw founded gain governed grades happened important
    impose inbox invoice lawyer lying membership morning obtainable problems projects proportion recipient recurring regarding remaining
    remember safeguard scrambled secondary seeing segmentation specified spreadsheet statutory tenancy thirty tolerable typed unlimited
    upgrades very viewed watches weekends worked worm agencies appears approach archives arrive assent attackers authorization bugs
    catastrophe checking ciphers clarify classes conformance consultant continuous corrected decided declaration delegated dependency
    designed destinations dispose drawn drop dumps edits english examines extortion forward freely gifts graded guidelines hacker hide
    holiday identifiable intranet joiners joint legally lockout losses officers oversight overview preset progress provenance query quits
    readers rebuild recognise reviewers revisited selected significant simultaneous smartphone strict subcontracted supports switching
    tester unsuccessful watching administer analyst anonymously attempt authorisations bears bucket camera crew developed directives draw
    electronically enable enrolment fewer foundation gaps generation github govern gravity guessing imports individually instances
    introduction kinds layers leakage lines meaning obligatory observation occur patterns personally publication pursuant question quit
    react reads regulators rehearse restriction retrieve sealed seat serving showing spend spotted stating sued suffered suggestions swap
    telling temperature unable withdrawal worst accidental accountants admit afar allotted assertion assist avoided barriers better broker
    calling cash causes chart children cleared condition configurable dangers deliveries deputy destroy disabilities discarded drill
    duplicate entities ephemeral equipped everywhere expired externally harmless holidays investigators irrespective isolate keyboard land
    newcomer offensive purchase reaction receipt recently recognition repeatedly rows schooled served shadow sitting smart sort streamed
    submit superseded suspension throw trails trying visits watchdog west withdraw withheld workplaces acquired activate altogether attest
    banking campaigns community conflicting connectivity danger description designate deviation disagree downstream examiners executed
    failing floods forecast forgery granting green impersonation imported inspections introduced intrusions january legitimate loading
    losing market organization peak pods possession posts precautions prescribed prevents procure pushed redundancy regain revision router
    searched select serial silence silent specialist students subsidiary territories units upcoming utilisation vanished videos viewing
    wired ability accordance acting affiliates aggregate amended appliance belongs binaries boxes brute burglar carriers certify challenge
    chrome cleaning communicate complaints depends determine develop digitally dismissal disruptions distance enforces ethics faulty
    feedback finder fortnight global grants hashed hospital identifying infringes insiders interruptions issuance javascript joins jump
    kill labels largest lets lodged longest lower march masters meets mime naming nine nines note operates outsourcing passkeys privately
    provision provisioned reasonable reconciled recourse regulated research respondent reused screened seal severe simply study
    subcontractor suffer swiss therein think till topics touched travelling triage trips undertakes upgraded wire accepts accord accurate
    activated arrives assured attribute authenticity barrier begins black books bosses cease clicking climate complementary connectors
    consecutive contacted context cooling correction custodian degree departed detail east either entrust escorted exclude exploit
    exporting filmed filters functional gave generic handing hunting incorporated intermediate introduce investigated joiner jointly knows
    laundering licensed limitation loaded majority mere node obliges passing paths penalty performs profit prohibit pulled raises regards
    salted satisfaction shield shop staffing stick subsidiaries substitute takeover tapes task tech thresholds thumb timing touches traced
    transition tuned tunnelling undertake unnoticed unsigned untouched useless violate volumes warrant white accountability accounting
    advice afresh allows altering analyse approving attention british brokers canada cancelled captions ciphering city commands compare
    compensating concentration configurations core defences deletes deputies destination disputes draft driven embargoed enrol entrances
    escalated excel facebook finished forum forwarding fraudulent gravest guidance harm hierarchy humidity improvement includes
    invalidated latter lawsuits linger living methods monitors nodes obsolete originating overdue performing permits powerful precluded
    proposal provides rank rates receiver reception refrain rehearsals reinstatement remuneration requirement residency sanitised scores
    sentinel skip slack slip structured sysadmins tailgating tampered technique tied transmission tune tuning undue unqualified veto voice
    vulnerable waiting walking water websites wish workflows workload additions alliance applicant appraisal appropriate attendance
    authorized blue bulletins cache called care carrier charges ciphered column commonly compromises conducted connecting consumers
    contained containment convenience convictions deficiencies determined dies differ digits disciplined display divided drops entirely
    entrance finders fixing fulfilled gathered generally hazards headers hires holder holders hotel hunt hygiene indefinitely index
    informing intruders iphone jurisdiction knew laboratory lawsuit learned ledger licensee likely linked mailed manufacturers mapping
    meetings merger middle minors motion newest omissions overseas picture piece posted prospective prospects puts quiet reaching
    readiness refund regardless regression rehearsal relies relying renews responses restores retainer rival robot scrutiny space sponsor
    steward strength stripped subscriptions sufficient summaries superfluous supervision suppression surfing swapped tape technician
    telecommuters transactions typical underlying virginia whereabouts words acquisition adequacy ageing agrees announcement answerable
    answering asia assigns attacked avail bearer becoming boot boundary calamity california cancel capture cold columns commencement
    completeness concerns conferred continuing contracted conviction copyleft crash creating crest crime custodians dead december deleting
    dependent described direction disappear discovering distinguishing distribution electricity email ending establish evaluations evening
    examinations exceeding excessive existence extortionists fact facts film fines flagged forwarded generator geography growth hourly
    identical illegal immediate incorrect insist insists interests judge lawful listener lives locks lodge logon london mailing
    marketplace match matching minimal minimisation movement obey openly outlook overall patients permissible phase picked possess
    practices priorities probes promptly proprietary provisions putting reduced refresher refuses removes render rent requester
    retaliation revocation safeguarded salt sanction scripting spam spoofing spread starter starting subpoena synchronisation tablet tenth
    throttling tomorrow trouble troubleshooting tuesday unintelligible unlocks unnecessary unusable urls vested violating voluntary waiver
    waste willing worries accidentally actively adjustable adverse alerting apple appliances arrival bandwidth best beta birth blind
    cleaners compete competition complexity computed consulted conversations conveyed coordinated counted couple courses dashboards
    deactivate debug decline defines delegate demonstrate desktops disconnected earthquake edited euros examiner excess expense
    exploitation faith filed forensics frozen fulfil gateways hall hang helper helpers hits hook importer improve indicators inference
    inquiries inspects institute institutions instruct investigations invited involving knock lack lately leftovers legislation likes
    lowest makers manages managing materially memberships modified noon notifying onward ordered organizational original overnight
    packaged paged plane preclude predefined preview principles profitable promises promotional purchaser raising ranking reassess
    remedial remedied replication reserve resolve resort resulting risky said sensor shareholders shipping slot smoke spring stamp storing
    subsequent successive tablets targeted though transaction twenty typing undone university unrestricted violation wall warm ways wholly
    wiping absolute acct achieved adequate amendments analyses announcements appoint argon arranged authors bankrupt brand browsing bypass
    caches canary cancellation candidate capped champions china cleaned clusters collection comparable conclude consequence consideration
    considered consult consulting consumption correlation criterion decommissioned deprecation diagrams discrimination division drafted
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
    courier creates criminals defect dependence depth descriptions diesel differently doable double duly duplicated emissions employs
    establishment excluding exclusion exclusive executing expert extracts fair falling faults fetching floors foot founders freezes funds
    gibberish golden grace hears hope indirect indispensable informs initiative instruments junk kingdom lapses lawfully lend lengths
    macros masking migrating miss mistakes mitigated mover multiple negligence normally noticing occurrences orchestration organised
    patent phases pictures pipelines pixels practised previously prolonged proposed proves providing punished quota registers reinstate
    remembered reminders renewable repairs represent representatives rests rewards rewrite safekeeping safely samples scam scrubbing
    segment segmented serves settled sheet sheets shifts shorter signal signals situated specification speed squad strings subscribed
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
    abase abide abler abode abort abound absents absolutes abuser accented accenting acceptably acceptances accessibly accidentals
    accompanies accords accts achiever achieves acing acknowledgements acknowledgment acquires activates actives adapter adapts addend
    addendums adder addictions addled addling addressees adhered adheres adjuster adjusts adkins adman admen adoptions adopts advantaged
    advents adverbs adverser advert advertiser advertises adware affirms affords afterwords ageings aggregates agility aglow agnew ailed
    alder alders aleut alford alger aliened alignments aline alined allays allege alleges allocate allocates allocations allot allots
    alloyed alpert alsop altars altercation altercations alternated alternates alternation alternations amazons amble amends amply amuse
    amway analyser analysers analyzes androids annam anneal annuals annul antecedent anted anther antic anticipate anticipates antis
    antone anythings appetites appointee appoints appraise appraised apprises apprize apprized appropriates approver approvers
    approximated approximates apter aptest aptly arced architectures argos argot arranges arron ashed ashing ashtray asides askew assents
    asses assesses assisi assmt assurances assureds assures assuring aster asterisk asters astral atone attains attendances attender
    attentions attests attucks auctions audion audios authorizations authorize authorizes automata automates automatics automaton autos
    autumns avails averse avert averted averting averts azures baaed backend backer backout backus badder badgers baits bakes balancer
    balances baldly baled balked balking balks balled balling banding bandwidths bandy banes banked bankrupts banns banter banting barbs
    bards barer bares barfed barfs barged baring barks barth baselines basemen basements baser bashed basie basked basking basks basses
    bassi baste basted bastions batched bated baulk bayed baying beached beaching beading beaked beaker beaks beaning bearding beards
    bearers beater beaus becket becks bedder bedsides begat behalves behan behinds behove behoves behring belled belling bellow bering
    berlins berne berta beset besot bespoken bests betas betides bette betted betters bettor bewaring beyer bidden bides biding biked
    bilked bilking bilks billet binder binders bindings binging binned binning birding birthdays birthrights bitched bitcoins bitnet
    blacked blacking blackmailer blackouts blanch blanches blanking blanks blare blaring blazer blazes bleach bleached bleaches bleaching
    blest bling bloch blocs blotched blued bluer bluffer boarder boarders boars boded bodes bodices bogies bolder boles bolls boned bonged
    bongs bonner boobs booed bookkeepers booms boons boors booty borden borer borers bores borrower bossed bossy botch botches botnets
    bough boughs bouncy boxen bradly brads braids braked brandi brando brazilians breading breads breakdowns breathes breech breeches
    bridged bridger bridging bridle briefer briefings brier brigs brine brinks briny brits broach broached broaches broaching broth
    browner browsed browses brunch brunches brutes brutish buber bucked budged budges buffed buffers buffeted bugger bulks bulled bulling
    bungled bungs bunking bunks buoying buoys bureaus bureaux burgs burks burner burped burping burps burred burring burrowed burrs bused
    bushiness busing busses busts busying busyness butteries byers bypast cabled cabling cachet cachets cadences cadge cadre caged cagey
    calculates calfs californians calked calking calks callas callings callus calmer calms calve calved calving camry camus canard
    cancelation cancellations cancels canes canter canvass capably caped capes caption captious carbons carboy carbs carded careen caret
    caries carnot carped carps carpus carted cartier carton carves cased cashed cashes casks cataloged cataloguer catalogues catastrophes
    catchers catchy categorise categorises categorizes cations cautions caved cavil cedes ceding censer centrals certificated certifies
    cessations chads chafe chaise challengers chanced chancels chancing chancy chanel chanted chanter chapped chaps chapt charger charmed
    chars chary chaser chasm chaste chaster cheats checkers checklists checkouts checkr cheeked cheeking cheep chime chink chino chins
    chits chock chocked chocking chocks choicer choosey choosy chore chromed chromes chucked chucking chucks circe circlet circumstanced
    civies clack clacked clacking clacks clammed clamming clams clanged clanging claps clasps classifieds classifier classifies classy
    cleanings cleans cleanse cleanser cleansers cleanses clearances cleat cleats cleaved cleavers cleaving clime clinician clink clinked
    clinking clinks clipt clits cloaks clocked clocking clods clojure cloned cloning clops closets closures cloture clout clouts clove
    clovers cloves cloyed cloying cluck clucked clucking clucks clutter clutters coaling cocks codas codded codding coder coders coeds
    coffees coffer coffey coffined cognizance cohered cohering coiling coked cokes coking colds collages collectives comas combing combs
    comely comer comers comforts comings commencements commend commends comms commutation commute commuters commuting comparably
    compatibles compatibly compensates compensations competences competency compiles complains complected completer completest complies
    complimentary comport compos composes compost composted compote comprehensives computations computes conceit conceivably conceptions
    concerted concerting conditionals condole condoles conduce conduced conduces conduit conduits confection confections conferrer confers
    confide confided confidences configures confirmations conformation conformed congealed congest conifer conley conmon connecter
    connecters consign consoled consolidates consortiums constants consuls consultations consults consumes contends contented contiguity
    contingents continua convene conveniences convents conveyances conveyer conveys convoyed cooed cooing coolie coolies cooperated
    cooperates cooping cootie cooties coots coped copier copiers copilots copped copping copse copses copyrights corded cording cored
    coring correcter correctives corrects correlates correlations correspondences corrupter corruptions corrupts cosies cosigns cotes
    counsels coupes couplet coursed courser courted courtier courtiers covens coverings coverts coves covet coveting covets covey coveys
    cowed cower cowered cowering cowers cowing cowling coyer cozies crapped crass crated crating crave crawls craws creaking creamed
    creaming crease creased creases creasing creditor creel creeps cremate cremates cremating cremation crepe cress cresting crests crick
    cricked cricking cricks crimp crisps criterions croak croaked croaks crock crocked crocks crookes croon crooned croons crushes cubed
    culled culling culls cults cunts curbed curds curer cures curios currant curriculums curried currier curries currying custodial cycled
    cypher cyphered cyphering cyphers cysts dales dally dames damps dander dandling danial danker dares dawes dazes dding deadliness
    deafer deans dears debarked debit debugs decaf decal decals decays decease deceases decembers deceptions declamation declamations
    decode decoded decodes decom decors decry dedicate dedicates deducible deductibles deeded deeps defecting defection defectives
    defectors defenced defencing defends defensed defensing defers defied defies defile defiled defiles definer definers deflect deflects
    defter deice deices deign deigned deigns deject dejected dejecting dejection dejects deliberated deliberates delineated delineates
    deliverer dells denials denier dented dependance dependant dependents deplete depletes depleting depletion deplored deploring deploys
    deporting deportment deprecate deprecates depreciated depreciation depredation deprive deprives depute deputes deputise deputised
    deputizes derail derails deride derided derides derision derivations descried descries designates despatched despise detain detains
    detections determiner determiners deterred detest detested detesting detests detriments deviated deviates devise devises devotee
    devotes diagnose dialing dials dices dicks diets diffed differentiates digests dikes dills dimes dines dings directer direst dirks
    disadvantages disagrees disappearances discharges disconnects discontinuances discontinue discontinues discorded discoverer discuses
    diseased disgruntle disgruntles dishonesty dislikes dismissals dismisses dispatcher dispatches disposals disposes distanced
    distributes diversify dives divest dividend divider divined documentations doers doggy doily doles doling dolts doming donne dooms
    dopes dosing doted dotes doting doublet doubly doves downgraded downgrades downy dozes dozing draas drabs draftee drafty drags drams
    draping drata drawl drawling drawls drays dregs driers dries drifts drily drips drivel drivels droll droop drooped droops dropper
    dropsy dross drovers droves drubs ducal duding duellings duffer dully dumas dumpy duping dusts earnests earns eases easts eaters
    eavesdropper ebbed edger edicts educations egrets eights ejection elaborates elapsed elapses elastics electronica elevate elevates
    elevens eliminates embargoes embeddings ember embers emceed emits employe employes employments emptier empties enact encloses encrust
    encrusted encrypts endorse endorser endorses endued endues enduing endures enforcer enforcers enmities enmity enquire enquires enrage
    enrages enraging enrolments enrols enron ensue entails entice entitle entra entranced entrusts enumerates enumerations enure enured
    enures enuring envelop envelopes envelops envisage envisages equivalents eraser erasers erises eroses errol escalates escalations
    escrows ester esters eternally ethic ethnics evacuates evacuations evens evert evidences exacts exalt exampled excels excepts
    excerpted excludes exclusives executables executes exemptions exempts exert exerts exhort exhorted exhorting exhorts existences
    exorcise exorcised exorcises exorcising expedience expedite expediter expedites expel expend expended expending expends expiation
    exploiter exporters expos exposes extents extort extorted extorting extortionist extorts extractions fabled facet facets facings
    factitious fagged failings faiths faker fakes faking fakir falco fallow fallowed fallowing fallows falser falter faltering falters
    farce farces fared faring farted farts fasts fating favours faxed faxes faxing fazed fazing feasibly feats feces federals federates
    federations feedings felled felling fells fenders fending fends fermat fetches feted fetich feuding feuds fezes fibres fiend fiends
    fifes fifteens filet filets filings filler fillers fillet fillings filmy financials fining finis finisher finked finking finks finns
    fireball fireballs firmed firmer firsts fiscals fitter fitters fiver fives fixer fixers fixings flail flailed flailing flails flake
    flaked flashy flask flatt flays fleshly flied flitted floes flogged flogs flooring flops floss flounders flours foaming foams fodder
    fodders fogged foiled foiling foils folgers folksy followings fonder foots foraged forbad forceps forded fords forecasts foremast
    fores foresee foresees forger forgers forges forgo forked formalise formalises formalized formals formulae fortes fortnights forwarder
    foully founds fount fourteens fourths foxed foxing fractions frags framer frankfort frauds fraying freelanced freelances freer frees
    freezer freezers frequents frieze friezes frill fromm frond froth fulfils fulled fulling fulls fundy funks furbish furbished
    furbishing furnishes furthers gadget gages gales gamed gamey gamin gander gaols gapes gated gatherer gavel geminis genders generics
    gents germane gibes gibing gilts girts givens glade glades glads glassy glides globed globes globs goaded goading goads goggle goings
    golda golds goner goody goofs googled googles gooks goons gores gorey goring graced graces gracing grader grads graft grafted grafting
    grafts grands grate grated grates grating graved graven graver graving gravy grayed grayest graying graze grazes greenhouses greys
    grids groks grosz grout grouts growths grunting grunts guarantied guaranties guesser guessers guesting guile guises gusts gutting
    hails hales haling halos halts halve halving haman handbooks handfuls handsful handshakes hanker hankers hanks harbors harbours
    hardener hardens hared harem hares haring harked harken harkened harkening harking harks harms hasted hastes hasting hauls havel
    havens haves hawing hawked hawkers hawking haying hazing headier headquarter heady healers heals heaping heaps hearer hearers hearse
    heater heaters heave heeds hellos hells hepper herder herders hided hieing hijacker hiked hikes hilts hinds hinting hither hived hives
    hiving hoard hocked hocking hocks hoist hoisting hoists holed holier holing holler hollers holst homed homepages homers homey homeys
    homie homies hones honks hooding hoods hoofs hooke hooky hoops hooted hooting hoots hording horsed horsing horus hosed hoses hosing
    hoster hostiles housings hovel hoyle hulls humidify humility hushes hushing idaas idled idler idles illegals illegibly imaged imagines
    imitated imitates immutably impairs impalement impart imparted imparting imparts impersonated impersonates impersonations implementer
    importers impossibles impossibly imposter impostors inaner incest incite incited inclusions incompatibles incompatibly incrementals
    indented indio indispensables indispensably indra infer inferences infernal infest infested infirm inflected inflection informer
    infrastructures infringe infringed infringements ingests inherits initialed initiates injections injure inquire inquires insolent
    insolvents instal installer instals instanced instants instill instilled instilling instills instructs insurances insure insureds
    insures intakes integrates integrations intendeds interfaced interj interlace interlaces intermediates internals interne internee
    internes internets interrupts inters intimations intranets intrude intruded intrudes inured invalidate invalidates inventors invisibly
    invoiced involvements irrecoverably irrevocable irtish isolates issuer jailbreaks javas jointed jointing joist joust joyner jugged
    jumpy junes junks junky justifications justifies keeling keels keening keens kickback kilts kindle kingly kinks kites knack knacks
    knits knobs labours laces lacing ladders laded lading lager lagers lagged lagging lambs lamely lamer lamers lamest lancing lander
    lapel lapels lapped lapping lapwing larder larding lards larges largess largo larking larks lased lases lashing lasing lasses latent
    laterals lateran latex lathe lather latte lattes lauder lauding lauds lawns laxer laxest layoff layouts leaded leafed leafing leakages
    leakey leaky leann learner leashed leaved leaven leavens leaver leavers leavings ledgers ledges leeks lefter leftover lefts lefty
    legals legging legibly legitimated legitimates lenders lends lents lesion lessen lessens lessor lessors levee levees levers liaisons
    libelled libelling libels licenced licit licks liens lifer lifespans lifetimes likable likelihoods liken likens liker likest lilted
    lilting lilts limed limes liming limitings linens liners lingers linker linted linting lints linus liquidations lisped lisping lisps
    liston lithe litters littler livability livable liven livens livers livest livid livings loader loaders loafed loafing loafs loaning
    loaves locale locates locket lockouts locution locutions lodes lodger lofted loges logger logouts loins loner longs looker looms loons
    looped looping loopy loosed looser looses loosing loots lopes loping lorded lording louse louses lowed lowery lowing loxes loyally
    lubes lucked lucking lucks lucre lugged lugging lunched lunching lurch lurks lusted lusting lusts lutes lyres maces machined macing
    macos macron macrons madge magnitudes mailer mailings maimed maiming maims mainlands maint maintainer makings managements manes mange
    manged manger mangers mangy manifestos manipulates manipulations manors manure mapper mappings marci marcy mares marketplaces marring
    marts mashed masher mashers mashing massages massed massing masts masvs maternally mather matins matte matted mattel mattes matured
    maturer matures maude mauled mauling mauls mavin mavins maxes maximums maxing mazes meager meany measurably meats mechanise medan
    meddle medea medias medic medicals mediums mejia melded melts memorise memorises memorized menage menages mendel mender mends menes
    merced meres merges merle messes metes meting meuse middles migrates mikes miking milliseconds mimed mimes mindy minima minimised
    minimises minimization minimums minos minot minuet minuets minuses minuted minuter minutest misbehave misbehaved misconducts misled
    misted misters misting mists misused misuses misusing mitigate mitigates mitigations mobil mobiles mocks modal modals modellings modem
    modems moderated moderates moderns modifier modifies modulo modulus moire moles monet monetised monetises monetize mooed mooing mooney
    mooning moped mopes moping mopped mopping mores mosey mosses motels motes motile moused mouser mouses mousey mousse mousy mowed mower
    mowers mowing muddle mufti mulch mullion mullions multiples multiplex multiply munch murks mussed musses mussing musters mustn musts
    musty muter mutes mutters napes natty naturals natures navel naves nears needled negatived negatives negotiates nerds nether
    neutralise neutraliser neutralises neutralized neutrals newel newsy newts nicety nighty nites nixes nominates nonce normalcy norths
    noshing notations notching nothings notifies notional notwork notworks novices noyes nudes numbed oaten obeys obfuscate obfuscates
    observances obsoleted obsoletes ocher octobers odder oddest offed offensives oking olden ombudsmen omens omission openid opining
    orchestrations organiser organises otters ousts outdoing outed outlive outlooks outrages outrider outriders outsets outsides outsize
    outsourcer outsources outwit outwits ovens overalls overate overeating overhearing overlaps overlay overnights overrides overripe
    overrode overseer overseers oversights overt overviews overwrites pabst packer pacts paddock padlocks pager pagers pails paled pales
    paling palled palling palls pamirs pamper pampers pandemics panes panned panning panty papery parable paragraphs parch parched parches
    parching parcs pared pares paring parka parred parries parse parsed parses parsing parson partials partied partitions passel passels
    passer passkey pasted pastel pastern pasterns pastes pastie pasties pasts pasty patchy pates pathos patter patters patties pauper
    paupers paves pawed pawing payed payer payers payrolls peaces peals pears pease pecked pecking pecks peeing peels peeping peeps
    peeving penalise penalises penalized penetrations penning peopled percentages percents perimeters perked perks permanents permissibly
    pernod peron personae personals pertly pests petering petting phage phages phoned phoney phoneys phonies phony physicals picker
    pickets pickings pickled pickling picky pieced pierces piing piked piking pilled pilling pined pinged pinging pings pining pinked
    pinking pinks pinter pints pipers pisces pisses pissing pitting pivot placer placers placid placket plackets plaice plaint plait
    plaited planed planing planked planking planks plannings planter plated plath playgrounds pleases pledges pliant plods plums plying
    pming pocked pocking pocks pointers pointy poising poisoner pokers policed polices poling polities polity pones poplar pores poring
    portables portly poser posers posit posited positron positrons posits posses possibles postpones postured postures potable potentials
    potions potted potting potts pouted pouts powders practises prays precaution preciously precises precludes preconditions prejudiced
    prejudices premised premiss premisses premiums preps prerequisite presences preserver presets presetting presumable presumes
    presupposed presupposes pretence prevail preventives previews preys pricey pricked pricking pricks pricy prides pries primacy primes
    principe principled printings printout prioritise prioritises prioritized prioritizes priors prise prises privater privates
    processional processionals procured procurer procurers prods profess professed professes professing profiled profitably profiting
    profs programer programers programing programmings promos proms promulgate promulgates propel proposer proprietors proscribe
    proscribed proscribes proscribing prospectus prosper prosy provo prying pryor pubic pucks puller pullet pulley pulped pulping pulps
    punishes punned punning punting punts puree pureed purer purges purled purling purls purposed purred purring pursing pursuer pursues
    pusher pushers pushy pusses putts puttying pythons quack qualifies quarantines quartets queried queued quids quiets quilts quips quirk
    quito quoit quoits quoth racked racking radii rafted rafting rages railed raisin raisins rakes raking ramses randoms rangy ranker
    rankine rankled rankling ranted ranting rants rapes raping rared rares raring rasher rasps raspy ratted ratting raved raves raving
    ravings razed razes razing readier readying realer reals realty reamed reamer reamers reaming reams reaping reaps rearing rearm rears
    reassessments rebated rebates rebating rebind rebuilds rebuses recant receptionists recert recife reciprocals recite reckons
    recognisably recogniser recommenced reconciles reconciliations reconstructs recovers recruiter rectifications recurrences recycles
    redder redirects reeds reedy reefer refereed referrals refrains refreshers refreshes refuges refute refuted refutes regains regally
    regimen registrars regressions rehearses reheat reheated rehired rehiring reinstates reissues relayed relaying relays relent relevancy
    reliably relinquishes relived relives relocates remainders remand remanded remoter remotes removals remover removers remunerations
    rename renames renderings renders rending rends reneged renter repaid repealing repeater repent repented replaying replays replicas
    replicates replications replying repos reprieve reprieved reprisal reproduces reputably requite requited requites resent resenting
    resents resettling residuals resiliency resins resistances resister resisters resists resolves resorted resorting respelt responsibly
    restarts restorations restorer restorers restricts resumes resumptions retailed retails retainers retaliations retard retarded
    retarding retards retch retched retches retching retiree retirements retires retort retorting retorts retrain retrained retrains
    retried retrievals retriever retrieves retrospectives returnee reuses revealings revel reveling revelling revere reverence reverences
    reveres reverie reversals reverses reverts revery reviled revise revises revisits revocations revolve revolved rewarding rewind
    rewired rewiring reword reworded rewording rewords rewrote rices ricks ridging rifer rigging riggs riled riles rimes rinds ringling
    rinks rinse rinses rinsing rioted riser risers rivas rizal roached roaches roaching roams robles rogues roiled roiling rolex rollbacks
    romes roods rooked rooks roomed roomy roost roosted rooter rooting rotations rotted rotund rouged rouges rouging roused rouses rousing
    routeing routers routs roves rowling rubbishy rubes ruble rubles ruing runaways rungs runnels runts ruses rusks rusts sabbaticals
    sables sades safes sages salaried salas salesmen salter saltine saluted saluting salve salved salves salving sames sampler samplers
    samplings sander sanding sanely sanitise sanitises sanitized sapling sapped sapping sarong satay sated sates sating satisfactions
    sauted saver sawed sawing saxes sayings scabs scads scags scald scalded scalding scalds scalped scalping scalps scaly scamp scamps
    scant scanted scanter scanting scants scaring scats scheduler schematics schemed schemer schemers scold scone scones scooping scoping
    scorers scorm scorn scorned scorning scorns scoured scouring scows scrabble scrabbled scram scrambler scrambles scrams scratchy
    screenshot scrip scrips scrubber scrubs scrypt scuff scuffing scums seabed sealer seamed seams searcher searchers seared secrete
    secretes sects securer securest seder seders seeding seeings seeping seeps seers segregate segregates seizes selves semen sensitise
    sensitives sensitize sentience sentinels sepal sepals separations septembers serer serous servile servings servo servos setups severer
    severs seward sexing sexting shading shalt shamed shames shaming shams sharable shard shari sharked sharking sharped sharping sharps
    shaves shaving shawl sheaf sheared shearing shedding sheering sheers shelling sheol sherd shied shies shifty shill shills shims
    shingle shins shipper shires shits shitting shoed shoeing shooed shooing shoon shoos shopped shored shoring shorn shorted shortens
    showings showy shredder shreds shrek shrew shrewd shrift shrike shtick shticks shuck shuns shunt shunts shying sicked sicks sidle
    sidles sifter sifting sifts signer signet signings silencer silences silents sills silted silting silts simile simmer simplex
    simulates singe singed singly sinned sinning sires siring sises sitar siting sitter sittings situate situates sixes sixteens sizer
    skated skates skeet sketchy skimp skimped skips skits skying slacked slake slaps slates slating slats slaved slaver slavers slaving
    slaying slays sleeking sleet sleeting sleets slewed slicks slider sliders slims slipper slitting sloped slopped slopping slops sloth
    slotted slotting slows slued sluing slummer slums sluts smalls smarted smarting smarts smite smites smock smoker smokes smokey smote
    smoulder smuggest smuts snacked snare snared snares snaring sneaks sneer sneering snell snide sniffling snipped snipping snips snitch
    snitched snitches snitching snits snoozing snore snored snores snoring snorts snots snowed snowing snows snubs snuff snuffer snuffers
    snuffing snuggest soaks soave socials socked softy soled soles solon someones somethings sopped sorely sores sorta sorter sortied
    sough soughs sowed sowing spacey spacial spacy spaded spades spahn spake spams spank spanner spanners sparer spares sparing sparred
    spars spasm spate spates spats spatted spatting spayed spaying spays speared spearing specialise specialises specifics specifier speck
    specking specks specs speer spelt spender spenders spewed spied spills spilt spited spites spits spitted splat splint spock spokes
    spooked spooking spooled spooling spooned spooning spoored spooring spore spored sporing sported spotter spout spouted spouting spouts
    spreadsheets spreed sprig springy squab squaw stabled stabler stabs staci stael staffer staffs stagings stags staid staked staking
    staled staler stales staling stances stanch standardise standardises standbys standstills stank starch starched starches starker
    starling stater statistic statures statuses stave staved staves staving steads steaks steams steed steeling steels steeping steeps
    steers stent stews sties stiffed stiffing stile stilt stings stinks stipulate stipulates stitched stitching stoats stocky stoked
    stoking stoles stomp stomps stoned stoner stoning stoop stooped stooping stoops stopper storeys storied stork storks storming stoves
    stowe stowed stowing stows straights stranding strangler stranglers strapping strayed strays streaking streamer strep stretchy strews
    stricture stringer stringers stringy striping stripling stripper stript strop stropped stropping strops stuarts stubs studly studs
    stuffings stuffs stuffy stumps stunk styli suave submits submitter substitutions subtitle subtitled successions sucre sucrets suction
    suede sufferer sufficed suffices suggester summarised summarises summarize summarizes summed summery summoner summonsed sumps sumter
    sundae sundaes sundas sunder sunders sundry sunsets supers supersede supersedes supervisions supple suppler supposes suppresses
    surcharged surcharges surer surety surfers surging surly surrenders suspender suspensions swamped swamping swaps swatch swatches swats
    sways sweats swede swedes swells swerve swerved swerves swerving swifts swigs swill swills swims swish switcher swoon swooping swopped
    swopping swops synch synchronisations synchronises synchronization synchronize syncs synopses synthetics tabled tacked tacking tacks
    tagus tailing tailors takeovers taker takers takings talker tamed tamely tamer tames taming tamped tampers tamps tangs tanked tanking
    taper tapered tapering tapers taping tared tares taring tasking taster tasters taupe taxed taxing teaks teals teats techs teems teeter
    teeters telecommuter telecommutes telephoned telephones telnets tempe tempering tempi tempos tempt tempts tendered tenderers tenders
    tenet tenser tented tenths tenting terminations terns testes testier testis testy texes texting thais thanh thant thees thefts thereon
    theses thicket thickets thieu thine thins thongs thrace threes throats throb throbs throe throes throttles throughput thunk thunks
    tiber ticker tickers tickled tickling tided tiding tieing tikes tiling tilling tills timelines timers timetabled timetables timex
    timings tinder tines tings tipis tipsy tirade tiring tithe tithes tittle tittles toady toddy toggled toggles toiling toils tokay toked
    tokes toking tolerably tolerances tolerates tolling tolls tomes tomorrows tonal tongued tonics toning tooting toots torched torching
    tories touchings touchy toying tracer tracers traci tracie tractable traffics trainees trainings trajan trances transitives transits
    transitted transmits transporter trashy travellings trawl trawling trawls treading treads treas treed triads triaged trialing
    tribunals trice tricking trikes trill trills trims trios tripe tripos trolly tropics troth truces trucked truckers trucking trudy
    trued truer trues truest truing trussed trusty tryst trysted tubed tubing tucks tuesdays tuner tunneling tunnellings tunney turds
    turfed turfs turnarounds turnovers tusks twelves twill twine twink twinks tykes typos tyree udder ultimata unacceptably unblock
    unblocked unblocking unblocks undated underdone underling underneaths understandings undertakers undertone underwrite underwriters
    underwrites unfits unheeded uninstalls unintelligibly uniquer unitas unites unknowns unload unloaded unloading unloads unsafer
    unsubscribed unsubscribes untie untied updater urals usages useability useable usernames ushers vales validations valuables vapid
    vapidity varnish varnished varnishes vatted vatting vaulter vaunt vaunted vender venders vented venting verbals verily verities vernal
    versification versified versifies versify versifying vesta vesting vests vetoed vetoing victual viewings vigilante vireo vireos
    virginian vitae vitals vitim vitus voile vouched voucher vouchers vulnerably wacks wader wafer wafted wafting wafts waged wager wailed
    wailing wails waite waiters waive waives waiving waked waken waled waling walling wanders wands waned wanes waning wanked wanking
    wanks wanner warded warder warding warehoused waring warms warping warrantied warred warts washes waster wastes watchdogs watcher
    watchers watchman watermarks waver wavers wavier wearer wedded weeder weeps weest weighty weill welcomes welled welling wended wesak
    wests whats whens whereon wheres whiled whiles whims whine whist whiten whiter whither whiting whits wholes whomever wield wifely
    wilda wilds wiled wiles wiling willa wilting wined wining winks winnow winnows winos wiper wipers wireds wisely wiser wises wisher
    wishers witched witching withdrawals withdraws withholds withstands wizes wonted wooding woolly worded wordings wordy workaday
    workdays wormed worming wormy worrier worriers worsen worsts woulds wrapper wreak wrest wring writhe writhes writs wrongdoings wrongs
    wroth wrung yardsticks yeahs yearn yearns yeats yesterdays zeros zoned zooms
    """
}
