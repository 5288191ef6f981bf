#!/usr/bin/env python3
"""Generates 12 invented SOC reports (PDF) and truth.json into the folder given as argv[1]."""
import json, os, re, sys
from reportlab.lib.pagesizes import letter, A4, landscape
from reportlab.lib.units import inch, mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, PageBreak,
                                NextPageTemplate, KeepTogether, CondPageBreak, FrameBreak)

DV = '/usr/share/fonts/truetype/dejavu/'
FAM = {'helv': ('Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'),
       'times': ('Times-Roman', 'Times-Bold', 'Times-Italic')}
for key, base in (('dv', 'DejaVuSans'), ('dvc', 'DejaVuSansCondensed'), ('dvse', 'DejaVuSerifCondensed')):
    it = 'Italic' if 'Serif' in base else 'Oblique'
    names = []
    for suf in ('', '-Bold', '-' + it, '-Bold' + it):
        f = DV + base + suf + '.ttf'
        if not os.path.exists(f):
            f = DV + base + suf.replace('-' + it, '').replace('Bold' + it, 'Bold') + '.ttf'
        pdfmetrics.registerFont(TTFont(base + suf, f))
        names.append(base + suf)
    pdfmetrics.registerFontFamily(base, *names)
    FAM[key] = tuple(names[:3])
CHECK = '<font name="DejaVuSans">\u2713</font>'


def esc(t):
    return re.sub(r'&(?!#?\w+;)', '&amp;', t)


class R:
    def __init__(s, prev, font='helv', size=10, lead=1.32, accent='#1f3a5f', page=letter, margin=inch,
                 justify=False, header=None, footer='center', hfont=None, tsize=None, hsizes=(16, 12.5, 10.5),
                 hupper=False):
        s.prev, s.pages, s.fl = prev, {}, []
        s.F, s.HF = FAM[font], FAM[hfont or font]
        s.size, s.acc, s.page, s.m = size, colors.HexColor(accent), page, margin
        s.header, s.footer, s.hupper = header, footer, hupper
        P = ParagraphStyle
        al = 4 if justify else 0
        s.body = P('b', fontName=s.F[0], fontSize=size, leading=size * lead, spaceAfter=size * .6, alignment=al)
        ts = tsize or size - 1.3
        s.cell = P('c', fontName=s.F[0], fontSize=ts, leading=ts * 1.24)
        s.cellb = P('cb', parent=s.cell, fontName=s.F[1])
        s.cellw = P('cw', parent=s.cellb, textColor=colors.white)
        s.H = [P('h%d' % i, fontName=s.HF[1], fontSize=z, leading=z * 1.22, spaceBefore=z * .75, spaceAfter=z * .45,
                 textColor=s.acc, keepWithNext=1) for i, z in enumerate(hsizes)]
        s.w = page[0] - 2 * margin

    def add(s, *f):
        s.fl.extend(f)

    def h(s, lvl, t, toc=None):
        if s.hupper and lvl == 1:
            t = t.upper()
        p = Paragraph(esc(t), s.H[lvl - 1])
        p._mark = toc or (t if lvl == 1 else None)
        s.add(p)

    def p(s, t, **k):
        st = ParagraphStyle('x', parent=s.body, **k) if k else s.body
        s.add(Paragraph(esc(t), st))

    def i(s, t):
        s.p('<i>%s</i>' % t)

    def bl(s, items, bullet='\u2022', indent=18, **k):
        st = ParagraphStyle('bl', parent=s.body, leftIndent=indent, bulletIndent=max(indent - 13, 2), bulletFontName=s.F[0], bulletFontSize=s.size, spaceAfter=s.size * .3, **k)
        for n, t in enumerate(items, 1):
            b = bullet % n if '%d' in bullet else bullet
            s.add(Paragraph(esc(t), st, bulletText=b))
        s.sp(s.size * .4)

    def nm(s, items, fmt='%d.', indent=24):
        s.bl(items, fmt, indent)

    def sp(s, h=8):
        s.add(Spacer(1, h))

    def pb(s):
        s.add(PageBreak())

    def land(s):
        s.add(NextPageTemplate('L'), PageBreak())

    def port(s):
        s.add(NextPageTemplate('P'), PageBreak())

    def tbl(s, head, rows, widths, style='grid', size=None, width=None, nosplit=False):
        W = width or s.w
        tot = float(sum(widths))
        cw = [W * x / tot for x in widths]
        cell, cb, cwh = s.cell, s.cellb, s.cellw
        if size:
            cell, cb, cwh = [ParagraphStyle('z', parent=q, fontSize=size, leading=size * 1.24) for q in (cell, cb, cwh)]
        mk = lambda c, st: [Paragraph(esc(x), st) for x in c] if isinstance(c, list) else Paragraph(esc(c), st)
        data = []
        dark = style in ('grid', 'zebra')
        if head:
            data.append([mk(c, cwh if dark else cb) for c in head])
        for r in rows:
            data.append([mk(c, cell) for c in r])
        ts = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('TOPPADDING', (0, 0), (-1, -1), 3.5),
              ('BOTTOMPADDING', (0, 0), (-1, -1), 4)]
        if style in ('grid', 'lightgrid'):
            ts.append(('GRID', (0, 0), (-1, -1), .5, colors.HexColor('#888888')))
        if style == 'lightgrid' and head:
            ts.append(('BACKGROUND', (0, 0), (-1, 0), colors.HexColor('#e4e8ee')))
        if dark and head:
            ts.append(('BACKGROUND', (0, 0), (-1, 0), s.acc))
        if style == 'zebra':
            ts.append(('ROWBACKGROUNDS', (0, 1 if head else 0), (-1, -1), [colors.white, colors.HexColor('#f1f3f6')]))
        if style == 'rules':
            ts += [('LINEBELOW', (0, 0), (-1, -1), .4, colors.HexColor('#aaaaaa'))]
            if head:
                ts += [('LINEABOVE', (0, 0), (-1, 0), 1.1, s.acc), ('LINEBELOW', (0, 0), (-1, 0), 1.1, s.acc)]
        for n, r in enumerate(data):
            if len(r) < len(widths):
                ts += [('SPAN', (0, n), (-1, n)), ('BACKGROUND', (0, n), (-1, n), colors.HexColor('#dfe5ea'))]
                r += [''] * (len(widths) - len(r))
        s.add(Table(data, colWidths=cw, repeatRows=1 if head else 0, style=ts, splitByRow=1, hAlign='LEFT',
                    spaceBefore=4, spaceAfter=9))

    def toc(s, items, dots=True):
        st = ParagraphStyle('t', parent=s.body, spaceAfter=2)
        for label, key in items:
            pg = str(s.prev.get(key.upper() if s.hupper else key, s.prev.get(key, 2)))
            w = pdfmetrics.stringWidth
            n = int((s.w - w(label, s.F[0], s.size) - w(pg, s.F[0], s.size) - 30) / w('.', s.F[0], s.size))
            s.add(Paragraph(esc(label) + (' ' + '.' * n + ' ' if dots else '&nbsp;' * 6) + pg, st))

    def cover(s, lines, top=150, align=0):
        s.sp(top)
        for t, z, b in lines:
            s.add(Paragraph(esc(t), ParagraphStyle('cv', fontName=(s.HF[1] if b else s.F[0]), fontSize=z, leading=z * 1.3,
                                                   spaceAfter=z * .6, alignment=align, textColor=s.acc if b else colors.black)))
        s.pb()

    def build(s, path):
        def deco(c, d):
            W, H = c._pagesize
            c.saveState()
            c.setFont(s.F[0], 7.5)
            c.setFillColor(colors.HexColor('#555555'))
            tag, pg = 'SAMPLE - invented company', str(c.getPageNumber())
            y = 26
            if s.footer == 'center':
                c.drawCentredString(W / 2, y, tag)
                c.drawRightString(W - s.m, y, pg)
            elif s.footer == 'pageof':
                c.drawString(s.m, y, tag)
                c.drawRightString(W - s.m, y, 'Page %s of %d' % (pg, s.prev.get('_n', 1)))
            elif s.footer == 'left':
                c.drawString(s.m, y, pg + '  |  ' + tag)
            else:
                c.drawString(s.m, y + 9, tag)
                c.drawString(s.m, y, s.footer)
                c.drawRightString(W - s.m, y, pg)
            if s.header and c.getPageNumber() > 1:
                c.drawString(s.m, H - 34, s.header[0])
                c.drawRightString(W - s.m, H - 34, s.header[1])
                c.setStrokeColor(s.acc)
                c.line(s.m, H - 39, W - s.m, H - 39)
            c.restoreState()

        class D(BaseDocTemplate):
            def afterFlowable(d, f):
                if getattr(f, '_mark', None):
                    s.pages[f._mark] = d.page
        W, H = s.page
        pad = dict(leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        b = max(52, s.m * .8)
        d = D(path, pagesize=s.page, title=os.path.basename(path), author='SAMPLE')
        L = landscape(s.page)
        g = 18
        cw = (W - 2 * s.m - g) / 2
        d.addPageTemplates([
            PageTemplate('P', [Frame(s.m, b, W - 2 * s.m, H - b - s.m, **pad)], onPage=deco, pagesize=s.page),
            PageTemplate('L', [Frame(s.m, b, L[0] - 2 * s.m, L[1] - b - s.m * .9, **pad)], onPage=deco, pagesize=L),
            PageTemplate('2', [Frame(s.m, b, cw, H - b - s.m, **pad), Frame(s.m + cw + g, b, cw, H - b - s.m, **pad)],
                         onPage=deco, pagesize=s.page)])
        d.build(s.fl)
        s.pages['_n'] = d.page


TRUTH, REPORTS = [], []


def report(fn):
    REPORTS.append(fn)
    return fn


def truth(**k):
    base = dict(file='', kind='soc2-type2', serviceOrganization='', period=None, asOf=None, issued='', auditor='',
                opinion='unqualified', categories=[], additionalCriteria=[], subserviceOrganizations=[], cuecs=[], exceptions=[])
    base.update(k)
    return base


def sub(*pairs):
    return [{'name': n, 'method': {'c': 'carve-out', 'i': 'inclusive'}[m]} for n, m in pairs]


def per(a, b):
    return {'from': a, 'to': b}

# ---------------------------------------------------------------- 01: Big-Four-like, classic four sections
@report
def s01(prev):
    r = R(prev, 'times', 10.5, accent='#222222', justify=True, hsizes=(15, 12, 11))
    SO, AU = 'Tallgrass Ledger, Inc.', 'Harrow & Bell LLP'
    exc = ['For 2 of 25 terminated employees selected, access to the Tallgrass production console was revoked four and six business days after the termination date, exceeding the one-business-day requirement.',
           'The quarterly vulnerability scan for the quarter ended December 31, 2025 was not performed for the reporting database cluster.']
    cuecs = [('CC6.1', 'User entities are responsible for configuring single sign-on and enforcing multi-factor authentication for their own users of the Ledger application.'),
             ('CC6.2', 'User entities are responsible for approving, provisioning and removing the access of their personnel to the Ledger application in a timely manner.'),
             ('CC6.6', 'User entities are responsible for restricting the source IP addresses from which their API keys may be used.'),
             ('CC7.3', 'User entities are responsible for notifying Tallgrass Ledger without delay of any actual or suspected compromise of user credentials.'),
             ('A1.2', 'User entities are responsible for retaining copies of exported ledgers in accordance with their own retention schedules.'),
             ('C1.2', 'User entities are responsible for requesting the deletion of confidential data at the end of their subscription.')]
    r.cover([(SO, 24, 1), ('System and Organization Controls (SOC) 2 Type 2 Report', 15, 0),
             ('Report on Tallgrass Ledger, Inc.’s Description of Its Close Automation Platform System and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security, Availability, and Confidentiality', 12, 0),
             ('Throughout the Period July 1, 2025 to June 30, 2026', 12, 1)], 170, 1)
    r.h(2, 'Table of Contents')
    r.toc([('Section I – Independent Service Auditor’s Report', 'I'), ('Section II – Assertion of Tallgrass Ledger, Inc. Management', 'II'),
           ('Section III – Tallgrass Ledger, Inc.’s Description of Its Close Automation Platform System', 'III'),
           ('Section IV – Trust Services Criteria, Related Controls, Tests of Controls and Results of Tests', 'IV'),
           ('Section V – Other Information Provided by Management (Unaudited)', 'V')])
    r.pb()
    r.h(1, 'Section I – Independent Service Auditor’s Report', 'I')
    r.p('To the Management of Tallgrass Ledger, Inc.:')
    r.h(3, 'Scope')
    r.p('We have examined Tallgrass Ledger, Inc.’s (“Tallgrass Ledger” or the “Service Organization”) accompanying description of its Close Automation Platform system found in Section III (the “description”) throughout the period from July 1, 2025 through June 30, 2026, based on the criteria for a description of a service organization’s system in DC section 200, and the suitability of the design and operating effectiveness of controls stated in the description throughout that period to provide reasonable assurance that Tallgrass Ledger’s service commitments and system requirements were achieved based on the trust services criteria relevant to security, availability, and confidentiality (applicable trust services criteria) set forth in TSP section 100.')
    r.p('The description indicates that complementary user entity controls that are suitably designed and operating effectively are necessary, along with controls at Tallgrass Ledger, to achieve its service commitments. We did not examine such complementary user entity controls.')
    r.p('Tallgrass Ledger uses subservice organizations for the functions listed in Section III. The description presents the types of complementary subservice organization controls assumed in the design of Tallgrass Ledger’s controls. It does not disclose the actual controls at the subservice organizations, and our examination did not extend to them.')
    r.p('The information in Section V, “Other Information Provided by Management (Unaudited),” is presented to provide additional information and is not a part of the description. We express no opinion on it.')
    r.h(3, 'Service Organization’s Responsibilities')
    r.p('Tallgrass Ledger is responsible for its service commitments and system requirements and for designing, implementing, and operating effective controls within the system. It has provided the accompanying assertion in Section II about the description and the controls stated therein.')
    r.h(3, 'Service Auditor’s Responsibilities')
    r.p('Our responsibility is to express an opinion on the description and on the controls based on our examination, which we conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants. Those standards require that we plan and perform the examination to obtain reasonable assurance. We are required to be independent and to meet our other ethical responsibilities.')
    r.h(3, 'Inherent Limitations')
    r.p('The description is prepared to meet the common needs of a broad range of report users and may not include every aspect that an individual user considers important. Because of their nature, controls may not always operate effectively, and the projection to the future of any conclusion is subject to the risk that conditions change.')
    r.h(3, 'Description of Tests of Controls')
    r.p('The specific controls we tested and the nature, timing, and results of those tests are presented in Section IV.')
    r.h(3, 'Opinion')
    r.p('In our opinion, in all material respects,')
    r.bl(['the description presents the Close Automation Platform system that was designed and implemented throughout the period July 1, 2025 to June 30, 2026 in accordance with the description criteria;',
          'the controls stated in the description were suitably designed throughout that period to provide reasonable assurance that the service commitments would be achieved, if the controls operated effectively and if user entities and the subservice organizations applied the complementary controls assumed; and',
          'the controls stated in the description operated effectively throughout that period to provide such reasonable assurance.'], '%d)')
    r.h(3, 'Restricted Use')
    r.p('This report is intended solely for the information and use of Tallgrass Ledger, user entities of the system during some or all of the period, business partners subject to risks arising from interactions with the system, practitioners providing services to them, prospective user entities, and regulators who have sufficient knowledge and understanding of the matters described. It is not intended to be, and should not be, used by anyone else.')
    r.sp(8)
    r.p('<i>Harrow & Bell LLP</i>', fontSize=15)
    r.p('Chicago, Illinois | August 3, 2026')
    r.pb()
    r.h(1, 'Section II – Assertion of Tallgrass Ledger, Inc. Management', 'II')
    r.p('We have prepared the accompanying description of the Close Automation Platform system throughout the period July 1, 2025 to June 30, 2026. We confirm, to the best of our knowledge and belief, that the description presents the system in accordance with the description criteria, that the controls were suitably designed, and that they operated effectively throughout the period, if complementary controls at user entities and subservice organizations operated as assumed.')
    r.p('Tallgrass Ledger, Inc.<br/>August 3, 2026')
    r.h(1, 'Section III – Tallgrass Ledger, Inc.’s Description of Its Close Automation Platform System', 'III')
    r.h(2, 'Company Overview')
    r.p('Founded in Topeka in 2014, Tallgrass Ledger sells a month-end close product to mid-sized manufacturers. About 210 people work for the company in two offices and remotely. The platform imports trial balances, proposes reconciling entries and records who approved them.')
    r.h(2, 'Principal Service Commitments and System Requirements')
    r.bl(['Monthly availability of 99.8 percent, excluding announced maintenance.', 'Encryption of customer data in transit and at rest.', 'Return or destruction of customer data within 45 days of contract end.'])
    r.h(2, 'Subservice Organizations')
    r.p('Tallgrass Ledger uses the following subservice organizations:')
    r.tbl(['Name', 'Services', 'Method'], [['Cumulon Web Platform (CWP)', 'Infrastructure hosting in the us-prairie region', 'Carve-out'],
          ['Relaymint, Inc.', 'Delivery of transactional e-mail', 'Carve-out'], ['Tallgrass Support Services India Pvt. Ltd.', 'Second-line customer support; an affiliate', 'Inclusive']], [3, 4, 1.5])
    r.h(2, 'Complementary Subservice Organization Controls')
    r.tbl(['Criteria', 'Control expected at the subservice organization'], [['CC6.4', 'Physical access to the data halls is limited to authorized personnel of the hosting provider.'], ['CC7.2', 'The hosting provider monitors its hypervisors for unauthorized change.'], ['A1.2', 'Environmental safeguards are maintained and inspected at least yearly.']], [1, 6])
    r.h(2, 'Complementary User Entity Controls')
    r.p('Tallgrass Ledger’s controls were designed on the assumption that the following controls would be implemented by user entities.')
    r.tbl(['Criteria', 'Complementary User Entity Control'], [list(x) for x in cuecs], [1, 6])
    r.pb()
    r.h(1, 'Section IV – Trust Services Criteria, Related Controls, Tests of Controls and Results of Tests', 'IV')
    N = 'No exceptions noted.'
    rows = [['CC1.1', 'New employees acknowledge the code of conduct within 14 days of joining.', 'For a sample of 20 new employees, inspected the signed acknowledgment.', N, 'Not applicable.'],
            ['CC2.2', 'Security awareness training is completed every year by all staff.', 'Inspected the completion report of the learning system for a sample of 40 employees.', N, 'Not applicable.'],
            ['CC3.2', 'A company-wide risk assessment is carried out each fiscal year and approved by the COO.', 'Inspected the fiscal 2026 risk register and the approval.', N, 'Not applicable.'],
            ['CC6.1', 'Production consoles require single sign-on with a hardware token.', 'Observed a login attempt without token and inspected the conditional access configuration.', N, 'Not applicable.'],
            ['CC6.3', 'Access of terminated employees is revoked within one business day.', 'For a sample of 25 terminated employees, compared the termination date with the time stamp of revocation.', 'Exception noted. ' + exc[0], 'HR now opens the off-boarding ticket automatically from the payroll system. Neither person logged in after leaving.'],
            ['CC6.8', 'Endpoint protection runs on every company laptop and reports centrally.', 'Inspected the console for a sample of 30 laptops.', N, 'Not applicable.'],
            ['CC7.1', 'Vulnerability scans of production hosts are performed quarterly.', 'Inspected the scan reports of all four quarters.', 'Exception noted. ' + exc[1], 'The cluster was added to the scanner scope in January 2026; later scans showed no critical finding.'],
            ['CC7.4', 'Security incidents are classified, tracked and closed with a root cause.', 'Inspected the tickets of all three incidents of the period.', N, 'Not applicable.'],
            ['CC8.1', 'Changes are peer reviewed and tested before release.', 'For a sample of 45 changes, inspected the pull request and pipeline record.', N, 'Not applicable.'],
            ['A1.2', 'Databases are backed up every night to a second region.', 'Inspected the backup configuration and logs for a sample of 30 days.', N, 'Not applicable.'],
            ['A1.3', 'Restoration from backup is exercised twice a year.', 'Inspected the records of both exercises.', N, 'Not applicable.'],
            ['C1.2', 'Customer data is purged within 45 days of contract end.', 'For a sample of 8 ended contracts, inspected the purge log.', N, 'Not applicable.']]
    r.tbl(['Criteria', 'Control Activity', 'Tests Performed', 'Results of Tests', 'Management’s Response'], rows, [1.05, 2.3, 2.4, 2.5, 2.2], size=8.5)
    r.h(1, 'Section V – Other Information Provided by Management (Unaudited)', 'V')
    r.p('Tallgrass Ledger intends to open a second hosting region in fiscal 2027. This plan was not subject to the procedures of the service auditor.')
    return r, truth(file='s01_tallgrass.pdf', serviceOrganization=SO, period=per('2025-07-01', '2026-06-30'), issued='2026-08-03', auditor=AU,
                    categories=['security', 'availability', 'confidentiality'],
                    subserviceOrganizations=sub(('Cumulon Web Platform', 'c'), ('Relaymint, Inc.', 'c'), ('Tallgrass Support Services India Pvt. Ltd.', 'i')),
                    cuecs=[c[1] for c in cuecs], exceptions=exc)


# ---------------------------------------------------------------- 02: boutique SOC firm, matrix with codes, HIPAA
@report
def s02(prev):
    r = R(prev, 'helv', 9.5, accent='#0b7a75', header=('Marrowstone Health Cloud LLC', 'SOC 2 + HIPAA'), footer='pageof', hsizes=(18, 12, 10), hupper=True)
    SO, AU = 'Marrowstone Health Cloud LLC', 'Pinebarrel Assurance, PLLC'
    exc = ['Background checks for three of the fifteen contractors selected were completed between nine and twenty-one days after the contractors had received network credentials',
           'One of twelve monthly reviews of the firewall rule set (November) could not be evidenced',
           'Business associate agreements with two of the ten vendors selected had lapsed and were renewed only after our inquiry']
    groups = [('Access administration', ['User entities assign a security officer who approves each account in the Marrowstone portal', 'User entities review the list of active portal accounts at least every quarter', 'User entities disable shared or generic logins before connecting to the interface engine']),
              ('Data handling', ['User entities send protected health information only through the encrypted interfaces offered', 'User entities verify the accuracy of the records they upload']),
              ('Incident reporting', ['User entities report suspected misuse of portal accounts to the service desk within one day', 'User entities keep their breach contact details current'])]
    r.cover([('MARROWSTONE HEALTH CLOUD LLC', 26, 1), ('SOC 2® Type II examination with HIPAA Security Rule mapping', 14, 0),
             ('Interoperability Exchange', 12, 0), ('January 1 to December 31, 2025', 12, 0), ('Prepared by Pinebarrel Assurance, PLLC', 10, 0)], 260)
    r.h(1, 'Report of Independent Service Auditors')
    r.p('February 12, 2026')
    r.p('Board of Managers<br/>Marrowstone Health Cloud LLC<br/>Boise, Idaho')
    r.p('<b>What we examined.</b> We have examined the description of the Interoperability Exchange of Marrowstone Health Cloud LLC (“Marrowstone”) for the period January 1 to December 31, 2025, and the suitability of design and operating effectiveness of the controls in it, against the criteria for the following trust services categories:')
    r.bl(['Security', 'Availability', 'Processing Integrity', 'Confidentiality'])
    r.p('At the request of Marrowstone we also examined whether the controls met the administrative, physical and technical safeguards of the Health Insurance Portability and Accountability Act (HIPAA) Security Rule, 45 CFR Part 164, Subpart C.')
    r.p('<b>Our opinion.</b> In our opinion, in all material respects, based on the description criteria, the applicable trust services criteria and the HIPAA Security Rule requirements identified above: (a) the description presents the system that was designed and implemented during the period; (b) the controls were suitably designed; and (c) the controls operated effectively throughout the period January 1 to December 31, 2025 to provide reasonable assurance that the service commitments and system requirements of Marrowstone were achieved, provided that user entities and carved-out subservice organizations applied the complementary controls contemplated in the design.')
    r.p('<b>Other organizations.</b> Some functions are performed by other organizations. Part 3 says which of them are covered by this report and which are carved out. We did not evaluate controls at the carved-out organizations, nor those at user entities.')
    r.p('<b>What management did.</b> Management wrote the description and the statement in Part 2, selected the criteria, identified the risks and operated the controls.')
    r.p('<b>What we did.</b> Our examination followed the attestation standards of the AICPA. We obtained an understanding of the system, assessed risk of material misstatement, and tested controls by inquiry, inspection, observation and reperformance. We believe the evidence is sufficient and appropriate.')
    r.p('<b>Limits.</b> Controls can fail or be circumvented; what held in the period need not hold afterwards.')
    r.p('<b>Who may use this report.</b> Marrowstone, its user entities during the period, their auditors and regulators, each with sufficient knowledge of the system.')
    r.sp(14)
    r.p('<b>Pinebarrel Assurance, PLLC</b><br/>Certified Public Accountants, Spokane, Washington')
    r.pb()
    r.h(1, 'Part 2. Statement by management')
    r.p('The management of Marrowstone states that the description in Part 3 fairly presents the Interoperability Exchange for the period January 1 to December 31, 2025 and that the controls were suitably designed and operated effectively against the four categories and the HIPAA Security Rule.')
    r.p('Signed: Orla Whitcomb, Chief Compliance Officer, February 10, 2026')
    r.h(1, 'Part 3. The system')
    r.h(2, 'What the exchange does')
    r.p('The exchange translates clinical messages between hospitals, laboratories and registries. Messages arrive through a virtual private network or an interface endpoint, are validated against a schema, transformed and forwarded. Rejected messages wait in a queue, from which the sending facility corrects them.')
    r.p('The infrastructure consists of container clusters in two regions, a message store and a monitoring stack. Staff comprise an integration team, an operations team and a compliance office.')
    r.h(2, 'Subservice organizations')
    r.bl(['Stratalith Cloud, Inc. (“Stratalith”) – infrastructure as a service. Carve-out method.', 'Fennimore Data Centers LLC (FDC) – colocation of the disaster recovery equipment. Carve-out method.',
          'Nightjar Monitoring Co. (formerly Owlwatch) – security operations center around the clock. Inclusive method; its controls are part of this description.'])
    r.h(2, 'Vendors that are not subservice organizations')
    r.p('Marrowstone buys other services whose failure would not affect the commitments to user entities. They are not regarded as subservice organizations: Papertrove (contract archive), Quillon HR Suite (personnel files) and Deskhound (office telephony).')
    r.h(2, 'Complementary user entity controls')
    r.p('The following controls are to be in place at user entities; without them certain criteria cannot be met.')
    for g, items in groups:
        r.h(3, g)
        r.bl(items, '–')
    r.h(2, 'Controls expected of carved-out organizations')
    r.bl(['Physical entry to data halls is logged and restricted (CC6.4)', 'Storage media are wiped before disposal (CC6.5)', 'Power and cooling are maintained and tested (A1.2)'], '–')
    r.pb()
    r.h(1, 'Part 4. Matrix of controls and results')
    r.p('Legend of the result column: <b>OK</b> = no deviation found; <b>NT</b> = not tested because the control did not operate in the period; <b>E1, E2 …</b> = exception, explained in the list after the matrix.')
    M = [['M-01', 'Policies are reviewed and approved each year', 'CC1.1, CC5.3', '164.316(b)', 'INS', 'OK'], ['M-02', 'Background checks precede the granting of credentials to contractors', 'CC1.4', '164.308(a)(3)', 'INS', 'E1'],
         ['M-03', 'Workforce members take privacy and security training on hire and yearly', 'CC1.4, CC2.2', '164.308(a)(5)', 'INS', 'OK'], ['M-04', 'A risk analysis covering electronic protected health information is made yearly', 'CC3.1–CC3.4', '164.308(a)(1)', 'INQ, INS', 'OK'],
         ['M-05', 'Remote access requires multi-factor authentication', 'CC6.1, CC6.6', '164.312(d)', 'OBS, INS', 'OK'], ['M-06', 'The firewall rule set is reviewed monthly', 'CC6.6', '164.312(e)', 'INS', 'E2'],
         ['M-07', 'Access is removed on the day a workforce member leaves', 'CC6.2, CC6.3', '164.308(a)(3)', 'INS', 'OK'], ['M-08', 'Messages failing schema validation are queued and never forwarded', 'PI1.2, PI1.3', '–', 'REP', 'OK'],
         ['M-09', 'Daily reconciliation of received, forwarded and rejected messages', 'PI1.4', '–', 'INS', 'OK'], ['M-10', 'Breach notifications are sent within the contractual time', 'CC7.4', '164.410', 'INQ', 'NT'],
         ['M-11', 'Business associate agreements are in force with every vendor that handles protected health information', 'CC9.2', '164.308(b)', 'INS', 'E3'], ['M-12', 'Failover to the second region is tested every half-year', 'A1.3', '164.308(a)(7)', 'INS', 'OK'],
         ['M-13', 'Production changes carry an approval by someone other than the author', 'CC8.1', '–', 'INS', 'OK'], ['M-14', 'Data at rest is encrypted with keys held in a hardware module', 'CC6.1, C1.1', '164.312(a)', 'INS', 'OK']]
    r.tbl(['No.', 'Control', 'Criteria', 'HIPAA', 'Test', 'Result'], M, [.8, 4.2, 1.6, 1.6, 1.1, .95], 'zebra')
    r.p('Test abbreviations: INQ inquiry, INS inspection, OBS observation, REP reperformance.')
    r.h(2, 'Exceptions')
    rs = ['Credentials are now released by the compliance office only.', 'A calendar task with escalation has been set up.', 'A tracker of agreement end dates has been introduced.']
    for n, (e, m) in enumerate(zip(exc, rs), 1):
        r.p('<b>E%d</b> – %s' % (n, e), leftIndent=12, spaceAfter=2)
        r.p('<i>Management response:</i> %s' % m, leftIndent=30)
    return r, truth(file='s02_marrowstone.pdf', serviceOrganization=SO, period=per('2025-01-01', '2025-12-31'), issued='2026-02-12', auditor=AU,
                    categories=['security', 'availability', 'processing-integrity', 'confidentiality'], additionalCriteria=['hipaa'],
                    subserviceOrganizations=sub(('Stratalith Cloud, Inc.', 'c'), ('Fennimore Data Centers LLC', 'c'), ('Nightjar Monitoring Co.', 'i')),
                    cuecs=[c for _, i in groups for c in i], exceptions=exc)


# ---------------------------------------------------------------- 03: Dutch firm, ISAE 3000 style, labelled SOC 2
@report
def s03(prev):
    r = R(prev, 'dvc', 9, accent='#7a1f3d', page=A4, margin=24 * mm, footer='ISAE 3000 (SOC 2) Type 2 report 2025', header=('Polderlicht Archiefdiensten B.V.', 'Confidential'), hsizes=(14, 11, 9.5))
    SO, AU = 'Polderlicht Archiefdiensten B.V.', 'Vandermolen Audit N.V.'
    exc = ['for 1 out of 6 emergency changes inspected the retrospective approval by the change board was recorded after 19 working days instead of 5.',
           'the restore test planned for the third quarter of 2025 was not carried out.']
    cuecs = ['The customer has appointed at least two functional administrators and informs Polderlicht of changes to them.', 'The customer classifies documents before they are placed in the e-depot.',
             'The customer withdraws the rights of leavers in its own directory, which is linked to the e-depot.', 'The customer checks the monthly ingest report and reports differences within ten working days.',
             'The customer tests new releases in the acceptance environment.']
    r.cover([('Assurance report 2025', 28, 1), ('ISAE 3000 – SOC 2® Type 2', 16, 0), ('Digital archiving services (e-depot)', 12, 0), ('Polderlicht Archiefdiensten B.V., Zwolle', 12, 0), ('Reporting period: from 1 January to 31 December 2025', 11, 0)], 200)
    r.h(2, 'Contents')
    r.toc([('1  Statement of the board', '1  Statement of the board'), ('2  Independent practitioner’s assurance report', '2  Independent practitioner’s assurance report'),
           ('3  Description of the e-depot services', '3  Description of the e-depot services'), ('4  Control measures and findings', '4  Control measures and findings')], dots=False)
    r.h(1, '1  Statement of the board')
    r.p('The board of Polderlicht Archiefdiensten B.V. is responsible for the description of the e-depot services in chapter 3. The board declares that, for the period from 1 January to 31 December 2025, the description gives a fair picture, and that the measures were suitably designed and worked effectively.')
    r.p('Zwolle, 20 February 2026<br/>W. Terpstra-de Haan, managing director')
    r.pb()
    r.h(1, '2  Independent practitioner’s assurance report')
    r.p('To: the board of Polderlicht Archiefdiensten B.V.')
    r.h(2, '2.1  Our opinion')
    r.p('We have examined the description of the e-depot services of Polderlicht Archiefdiensten B.V. (hereafter: Polderlicht) and the design, existence and operating effectiveness of the control measures, on the basis of the AICPA trust services criteria relevant to Security (Common Criteria) and Availability.')
    r.p('In our opinion, in all material respects:')
    r.bl(['the description fairly presents the e-depot services as designed and implemented in the period from 1 January to 31 December 2025;', 'the control measures were suitably designed in that period; and', 'the control measures tested operated effectively from 1 January to 31 December 2025.'], '%d.')
    r.h(2, '2.2  Basis for our opinion')
    r.p('We performed our work in accordance with Dutch law and the International Standard on Assurance Engagements 3000 (Revised), “Assurance engagements other than audits or reviews of historical financial information”. We are independent of Polderlicht and apply the code of ethics of our profession and the standard on quality management ISQM 1. We believe that the assurance evidence we obtained is sufficient and appropriate.')
    r.h(2, '2.3  Matters relevant to the scope of our examination')
    r.p('Polderlicht has outsourced data centre services and tape storage. The parties concerned are described in section 3.3 according to the carve-out method; their control measures are outside our examination. Control measures which customers must take themselves were not examined either.')
    r.h(2, '2.4  Limitations of control measures')
    r.p('Because of their nature, control measures at a service organisation may not prevent or detect all errors. The projection of our findings to future periods is subject to the risk that measures become inadequate.')
    r.h(2, '2.5  Responsibilities of the board')
    r.p('The board is responsible for drawing up the description and statement, for providing the services, for selecting the criteria and for designing, implementing and operating the control measures.')
    r.h(2, '2.6  Our responsibilities')
    r.p('Our responsibility is to plan and perform the examination so that we obtain sufficient and appropriate evidence for our opinion, with reasonable assurance.')
    r.h(2, '2.7  Intended users and purpose')
    r.p('This report is intended only for customers of Polderlicht who used the e-depot in the period and their auditors.')
    r.sp(10)
    r.p('Rotterdam, 27 February 2026')
    r.p('Vandermolen Audit N.V.')
    r.p('Was signed: drs. P.J. Okkerse RE RA')
    r.pb()
    r.h(1, '3  Description of the e-depot services')
    r.h(2, '3.1  The organisation')
    r.p('Polderlicht keeps the digital archives of 31 municipalities, water boards and housing associations. Documents are delivered with metadata, checked for completeness and format, given a checksum, and preserved for as long as the selection list requires. There are 64 employees in Zwolle.')
    r.h(2, '3.2  Commitments')
    r.p('The availability of the reading environment is 99.5% per calendar month. Security incidents with impact on customers are reported within 24 hours.')
    r.h(2, '3.3  Subservice organisations (carve-out)')
    r.p('Polderlicht relies on Kanaalpoort Datacenters B.V. (housing of servers) and Bandrecht Storage (custody of tapes) as subservice organisations. Both deliver an annual assurance report, which the security officer assesses. Suppliers of standard software, such as Letterbak and Zandloper, are not subservice organisations.')
    r.h(2, '3.4  Responsibilities of customers under the agreement')
    r.p('Independently of the criteria in this report, the service agreement lays the following on customers:')
    r.bl(['paying the licence fee and storage costs in time;', 'naming a contact person for invoices;', 'respecting the copyright of depositors.'], '▪')
    r.h(2, '3.5  Complementary user entity controls')
    r.p('The criteria can only be met if customers have taken these measures:')
    r.nm(cuecs, '%d.')
    r.h(1, '4  Control measures and findings')
    nd = 'No deviations'
    def blk(t, rows):
        r.h(2, t)
        r.tbl(['Ref.', 'Control measure', 'Work performed', 'Finding'], rows, [.7, 3, 3, 2.6], 'rules')
    blk('4.1  Organisation and risk', [['B.1', 'The information security policy is evaluated yearly and adopted by the board.', 'Inspected policy and board minutes.', nd], ['B.2', 'New employees hand in a certificate of conduct before their first day.', 'Inspected the file of 9 new employees.', nd], ['B.3', 'The security officer reports on risks to the board each quarter.', 'Inspected the four reports.', nd]])
    blk('4.2  Logical access', [['B.4', 'Administrators log in with a personal account and a token.', 'Observed the login and inspected the list of accounts.', nd], ['B.5', 'Rights of administrators are recertified each half-year.', 'Inspected both recertifications.', nd], ['B.6', 'Leavers lose all rights on their last working day.', 'Compared rights with the leaver list (11 leavers).', nd]])
    blk('4.3  Changes', [['B.7', 'Regular changes are tested and approved before deployment.', 'Inspected 25 changes.', nd], ['B.8', 'Emergency changes are approved afterwards within 5 working days.', 'Inspected 6 emergency changes.', ['Deviation: ' + exc[0], 'Response of Polderlicht: the agenda of the board now has a fixed item.']]])
    blk('4.4  Operations and availability', [['B.9', 'Capacity and disk usage are watched continuously.', 'Inspected thresholds and 15 alerts.', nd], ['B.10', 'Each quarter a restore test is carried out.', 'Inspected the reports of the tests.', ['Deviation: ' + exc[1], 'Response of Polderlicht: the fourth-quarter test covered twice the number of collections.']], ['B.11', 'Security incidents are reported to customers within 24 hours.', 'Inquired; no incident with impact on customers arose in 2025.', 'Not tested: control did not operate in the period'], ['B.12', 'Checksums are verified for a tenth of the holdings each month.', 'Inspected 4 monthly logs and reperformed one verification.', nd]])
    return r, truth(file='s03_polderlicht.pdf', serviceOrganization=SO, period=per('2025-01-01', '2025-12-31'), issued='2026-02-27', auditor=AU,
                    categories=['security', 'availability'], subserviceOrganizations=sub(('Kanaalpoort Datacenters B.V.', 'c'), ('Bandrecht Storage', 'c')), cuecs=cuecs, exceptions=exc)


# ---------------------------------------------------------------- 04: German firm, document control table, qualified, CSA CCM + ISO 27001
@report
def s04(prev):
    r = R(prev, 'helv', 10, accent='#334e1e', page=A4, margin=22 * mm, footer='left', header=('Wolkenwerft Hosting GmbH – SOC 2 Type 2', 'TLP:AMBER'), hsizes=(15, 12, 10.5))
    SO, AU = 'Wolkenwerft Hosting GmbH', 'Kessler Troutwein Prüfungsgesellschaft mbH'
    exc = ['The review of privileged accounts was performed in only one of four quarters (Q2).', 'In 7 of 30 sampled cases, tickets for the granting of privileged rights carried no approval of the system owner.',
           'Two former administrators retained active accounts on the hypervisor management network until 14.08.2025, 61 and 88 days after leaving.', 'The penetration test report of 2025 was not presented to management within 30 days of receipt.']
    cuecs = [('Customers operate patch management for the operating systems of their own virtual machines.', 'CC7.1'), ('Customers define firewall rules for their tenant networks and review them regularly.', 'CC6.6'),
             ('Customers keep the API tokens issued to them secret and rotate them.', 'CC6.1'), ('Customers order backup options that match their own recovery objectives.', 'A1.2'), ('Customers nominate persons entitled to request changes by telephone.', 'CC6.2')]
    r.cover([('SOC 2® Type 2 Report', 26, 1), ('on the Werft Cloud platform of', 13, 0), (SO, 18, 1), ('Hamburg', 12, 0), ('01.01.2025 to 31.12.2025', 14, 0)], 120)
    r.h(1, 'Document control')
    r.tbl(None, [['<b>Service organization</b>', SO], ['<b>Service auditor</b>', AU], ['<b>Report type</b>', 'SOC 2 Type 2 (ISAE 3000 (Revised) and AT-C 205)'], ['<b>Examination period</b>', '01.01.2025 to 31.12.2025'],
                ['<b>Fieldwork completed</b>', '27.02.2026'], ['<b>Date of auditor’s report</b>', '19.03.2026'], ['<b>Version</b>', '1.0 final'], ['<b>Classification</b>', 'Confidential']], [2, 5], 'lightgrid')
    r.tbl(['Trust services category', 'In scope'], [['Security', CHECK], ['Availability', CHECK], ['Processing Integrity', '–'], ['Confidentiality', CHECK], ['Privacy', '–']], [3, 1], 'lightgrid', width=250)
    r.p('Further criteria: Cloud Controls Matrix (CCM) v4 of the Cloud Security Alliance; ISO/IEC 27001:2022 Annex A.')
    r.pb()
    r.h(1, 'A. Independent Auditor’s Report')
    r.p('To the management board of Wolkenwerft Hosting GmbH, Hamburg')
    r.h(2, 'Subject')
    r.p('We were engaged to report on the description of the Werft Cloud platform (part C) and on the suitability of the design and the operating effectiveness of controls in the period 01.01.2025 to 31.12.2025, measured against the trust services criteria for security, availability and confidentiality, against the CSA Cloud Controls Matrix, and against the controls of ISO/IEC 27001:2022 Annex A as mapped in part D.')
    r.h(2, 'Responsibility of the legal representatives')
    r.p('The legal representatives are responsible for the description, the statement in part B and the controls, including the identification of risks.')
    r.h(2, 'Responsibility of the auditor')
    r.p('Our task is to give an opinion based on our examination. We planned and carried it out so as to obtain reasonable assurance. The quality requirements of IDW QMS 1 were observed.')
    r.h(2, 'Basis for qualified opinion')
    r.p('As explained in part D, the controls on granting, reviewing and withdrawing privileged access (WW-05, WW-06 and WW-07) did not operate effectively throughout the period. As a result, controls did not provide reasonable assurance that the service commitments related to criterion CC6.3, “The entity authorizes, modifies, or removes access”, were achieved.')
    r.h(2, 'Qualified opinion')
    r.p('In our opinion, except for the matter described in the section “Basis for qualified opinion”, in all material respects the description presents the Werft Cloud platform as designed and implemented in the period 01.01.2025 to 31.12.2025, the controls were suitably designed, and the controls operated effectively in that period.')
    r.h(2, 'Inherent limits and use')
    r.p('Controls may be evaded or may be overtaken by change. This report is directed at the company and its customers with sufficient understanding, and our General Engagement Terms apply to liability.')
    r.p('The date of this report is shown in the document control sheet.')
    r.p('Kessler Troutwein Prüfungsgesellschaft mbH')
    r.p('[electronically signed]<br/>Dr. Anneliese Troutwein, Wirtschaftsprüferin')
    r.h(1, 'B. Statement of the legal representatives')
    r.p('We state that the description in part C is appropriate and that, with the exception of the matters on privileged access reported in part D, the controls were suitably designed and effective from 01.01.2025 to 31.12.2025. Hamburg, 12.03.2026.')
    r.pb()
    r.h(1, 'C. Description')
    r.h(2, 'C.1 Company and service')
    r.p('Wolkenwerft Hosting GmbH runs a public cloud from three halls in the port of Hamburg and one near Lübeck. Customers order virtual machines, object storage and managed databases through a portal. The halls are operated by the company itself.')
    r.h(2, 'C.2 Use of other providers')
    r.p('Seekabel Netze AG (SKN) supplies the wide-area links and the protection against denial-of-service attacks; it is treated as a subservice organization under the carve-out method. Personnel of Wachturm Sicherheit KG guard the halls; Wachturm Sicherheit KG is included in the description and examination (inclusive method). No other subservice organizations are used. Energy suppliers, cleaning firms and the certificate vendor Siegelhaus are suppliers only and not subservice organizations.')
    r.h(2, 'C.3 Complementary controls at the subservice organization')
    r.tbl(['Expected control', 'Criterion'], [['Seekabel maintains redundant routes into each hall.', 'A1.2'], ['Seekabel limits access to routers to authorised engineers.', 'CC6.1']], [6, 1], 'lightgrid')
    r.h(2, 'C.4 Complementary user entity controls (CUECs)')
    r.tbl(['Control at the customer', 'Criterion'], [list(c) for c in cuecs], [6, 1], 'lightgrid')
    r.h(1, 'D. Controls, tests and results')
    none = 'None.'
    C = [('WW-01', 'CC1.3 | CCM GRC-06 | A.5.2', 'Roles for information security are assigned in writing.', 'Inspected role descriptions of the security organization.', none, None),
         ('WW-02', 'CC3.2 | CCM GRC-02 | A.5.7', 'Risks are assessed each year with the heads of department.', 'Inspected the risk assessment 2025.', none, None),
         ('WW-03', 'CC6.4 | CCM DCS-07 | A.7.2', 'Entry to the halls requires card and palm scan; visitors are escorted.', 'Observed entry to two halls; inspected 25 visitor entries.', none, None),
         ('WW-04', 'CC6.1 | CCM IAM-14 | A.8.5', 'Management networks are reachable only through jump hosts with two factors.', 'Inspected the configuration of jump hosts.', none, None),
         ('WW-05', 'CC6.3 | CCM IAM-09 | A.8.2', 'Privileged rights are granted after approval by the system owner.', 'Inspected 30 of 214 tickets.', exc[1], 'The ticket form was changed on 01.10.2025.'),
         ('WW-06', 'CC6.3 | CCM IAM-08 | A.5.18', 'Privileged accounts are reviewed quarterly.', 'Inspected evidence for four quarters.', exc[0], 'A tool for recertification goes live in 2026.'),
         ('WW-07', 'CC6.3 | CCM IAM-07 | A.5.18', 'Accounts of leavers are withdrawn within three days.', 'Compared leaver list with account lists of all platforms.', exc[2], 'The accounts were removed; logs show no use.'),
         ('WW-08', 'CC4.1 | CCM TVM-06 | A.8.8', 'A penetration test is made yearly and its report presented to management within 30 days.', 'Inspected the report of 2025 and minutes.', exc[3], None),
         ('WW-09', 'CC7.2 | CCM LOG-03 | A.8.16', 'Security events are evaluated around the clock.', 'Inspected 40 alerts and their handling.', none, None),
         ('WW-10', 'A1.2 | CCM BCR-08 | A.8.13', 'Object storage is replicated to the Lübeck hall.', 'Inspected replication status for 25 days.', none, None),
         ('WW-11', 'C1.2 | CCM DSP-02 | A.8.10', 'Disks are shredded on site by two persons.', 'Inspected 10 destruction records.', none, None)]
    for cid, crit, ctl, t, res, mr in C:
        rows = [['<b>%s</b>' % cid, '<b>%s</b>' % crit], ['Control', ctl], ['Test', t], ['Result', res if res == none else 'Deviation identified: ' + res]]
        if mr:
            rows.append(['Response', mr])
        r.tbl(None, rows, [1, 6], 'lightgrid')
    return r, truth(file='s04_wolkenwerft.pdf', serviceOrganization=SO, period=per('2025-01-01', '2025-12-31'), issued='2026-03-19', auditor=AU, opinion='qualified',
                    categories=['security', 'availability', 'confidentiality'], additionalCriteria=['csa-star', 'iso-27001'],
                    subserviceOrganizations=sub(('Seekabel Netze AG', 'c'), ('Wachturm Sicherheit KG', 'i')), cuecs=[c[0] for c in cuecs], exceptions=[exc[1], exc[0], exc[2], exc[3]])

# ---------------------------------------------------------------- 05: SOC 1 Type 2, regional CPA firm
@report
def s05(prev):
    r = R(prev, 'dvse', 9, accent='#5a2d0c', footer='Oakhurst Dunn & Co. – Certified Public Accountants', hsizes=(14, 11, 9.5), justify=True)
    SO, AU = 'Cobblestone Payroll Partners, Inc.', 'Oakhurst Dunn & Co.'
    exc = ['3 of 40 changes to employee bank details selected were released without the documented call-back to the client.', '1 of 12 monthly reconciliations of the client trust account selected (April 2026) was reviewed 17 days after the due date.']
    cuecs = [('Clients authorize and transmit complete and accurate hours and pay rates before each cut-off.', 'CO 1, CO 2'), ('Clients review the payroll register before the pay date and report errors.', 'CO 3'),
             ('Clients restrict access to the client portal to appropriate personnel and remove access promptly upon separation.', 'CO 5'), ('Clients fund the trust account before the disbursement date.', 'CO 4'),
             ('Clients reconcile payroll reports to their general ledger.', 'CO 3'), ('Clients review tax jurisdiction settings when employees move.', 'CO 4')]
    r.cover([('Report on Controls at a Service Organization Relevant to User Entities’ Internal Control over Financial Reporting', 17, 1), ('(SOC 1® – Type 2)', 14, 0), (SO, 18, 1), ('Payroll Processing System', 12, 0), ('For the twelve months ended June 30, 2026', 12, 0), ('OAKHURST DUNN & CO.', 11, 1)], 140, 1)
    r.h(1, 'I. Independent Service Auditors’ Report')
    r.p('To the Board of Directors and Management of<br/>Cobblestone Payroll Partners, Inc.<br/>Dayton, Ohio')
    r.p('<u>Scope</u>')
    r.p('We have examined the description by Cobblestone Payroll Partners, Inc. (“Cobblestone”) of its payroll processing system for processing user entities’ transactions for the twelve months ended June 30, 2026, and the suitability of the design and operating effectiveness of controls included in the description to achieve the related control objectives, based on the criteria identified in management’s assertion. The controls and control objectives included are those management believes are likely to be relevant to user entities’ internal control over financial reporting.')
    r.p('Cobblestone uses a check printing company and a bank payment gateway. The description includes only the control objectives and related controls of Cobblestone and excludes those of the subservice organizations. Certain control objectives can be achieved only if complementary subservice organization controls, and complementary user entity controls, are suitably designed and operating effectively. Our examination did not extend to those controls.')
    r.p('<u>Service organization’s responsibilities</u>')
    r.p('Cobblestone is responsible for preparing the description and its assertion, providing the services, specifying the control objectives, identifying the risks that threaten them, and designing, implementing and documenting controls.')
    r.p('<u>Service auditors’ responsibilities</u>')
    r.p('Our responsibility is to express an opinion based on our examination, conducted in accordance with attestation standards established by the AICPA (AT-C section 320). Those standards require that we obtain reasonable assurance about whether, in all material respects, the description is fairly presented and the controls were suitably designed and operating effectively.')
    r.p('<u>Inherent limitations</u>')
    r.p('The description may not include every aspect of the system that each user entity considers important. Controls may not prevent, or detect and correct, all misstatements in processing or reporting transactions.')
    r.p('<u>Opinion</u>')
    r.p('In our opinion, in all material respects, based on the criteria described in Cobblestone’s assertion, (a) the description fairly presents the payroll processing system that was designed and implemented during the twelve months ended June 30, 2026; (b) the controls related to the control objectives were suitably designed to provide reasonable assurance that the control objectives would be achieved; and (c) the controls operated effectively to provide reasonable assurance that the control objectives were achieved throughout the twelve months ended June 30, 2026.')
    r.p('<u>Restricted use</u>')
    r.p('This report, including the description of tests of controls in Section IV, is intended solely for management of Cobblestone, user entities during the period, and their auditors who audit and report on financial statements.')
    r.p('<i>Oakhurst Dunn & Co.</i>', fontSize=14, leading=20)
    r.p('Columbus, Ohio, September 14, 2026')
    r.pb()
    r.h(1, 'II. Management’s Assertion')
    r.p('We have prepared the description of the payroll processing system of Cobblestone Payroll Partners, Inc. for user entities and their auditors. We confirm that it fairly presents the system made available during the twelve months ended June 30, 2026, and that the controls were suitably designed and operated effectively to achieve the control objectives.')
    r.h(1, 'III. Description of the Payroll Processing System')
    r.h(2, 'Overview')
    r.p('Cobblestone computes wages, withholds taxes and pays employees on behalf of about 1,900 clients in the Midwest. Clients submit hours in the client portal. Gross-to-net runs are produced nightly, reviewed by a payroll specialist and released on the client’s approval. Tax deposits are remitted from a segregated trust account.')
    r.h(2, 'Control environment and monitoring')
    r.p('The Board has an audit committee. Department heads review quality statistics monthly, and the internal auditor reports to the committee every quarter.')
    r.h(2, 'Subservice organizations')
    r.p('Cobblestone relies on Harborline Check Services (printing and mailing of checks) and Tollgate Payments, LLC (ACH origination) as subservice organizations, both under the carve-out method. Its office landlord, its internet carriers and the tax table publisher Gavelworth are vendors and not subservice organizations.')
    r.h(2, 'Complementary subservice organization controls')
    r.tbl(['Complementary control', 'Control objective'], [['Check stock is held under dual custody at Harborline Check Services.', 'CO 4'], ['Tollgate Payments rejects files whose control totals do not agree.', 'CO 4']], [5, 1.4], 'rules')
    r.h(2, 'Complementary user entity controls')
    r.p('In designing its controls Cobblestone contemplated that user entities would implement the following.')
    r.tbl(['#', 'Complementary control', 'Control objective'], [[str(n), a, b] for n, (a, b) in enumerate(cuecs, 1)], [.4, 4.8, 1.4], 'rules')
    r.pb()
    r.h(1, 'IV. Control Objectives, Controls, Tests and Results')
    no = 'No exceptions identified.'
    def co(n, t, rows):
        r.p('<b>Control objective %d (CO %d):</b> Controls provide reasonable assurance that %s' % (n, n, t), keepWithNext=1)
        r.tbl(['Control', 'Test of operating effectiveness', 'Result'], rows, [3, 3, 2.5], 'rules')
    co(1, 'new clients and employees are set up completely and accurately.', [['1.1 A second specialist compares each client set-up with the signed intake form.', 'For 25 new clients, inspected the comparison checklist.', no], ['1.2 Changes to employee bank details are confirmed by a call to the client.', 'For 40 changes, inspected the record of the call.', 'Exceptions identified: ' + exc[0]]])
    co(2, 'hours and pay rates are recorded completely and accurately.', [['2.1 Portal edits reject hours above client limits.', 'Re-performed entry of four invalid values.', no], ['2.2 Batch totals agree before the nightly run starts.', 'Inspected run logs for 30 nights.', no]])
    co(3, 'gross-to-net calculations and reports are complete and accurate.', [['3.1 Tax tables are updated and approved before their effective date.', 'Inspected 10 updates.', no], ['3.2 A specialist reviews the variance report for every run.', 'Inspected 45 variance reports.', no]])
    co(4, 'disbursements and tax deposits are authorized, complete and timely.', [['4.1 The trust account is reconciled monthly and reviewed within five business days.', 'Inspected 12 reconciliations.', 'Exceptions identified: ' + exc[1]], ['4.2 ACH files are released by two officers.', 'Inspected 25 releases.', no], ['4.3 Amended tax returns are approved by the tax manager.', 'Inquired of the tax manager; no amended return was filed.', 'Not tested: control did not operate in the period.']])
    co(5, 'logical access to the payroll system is restricted to authorized persons.', [['5.1 Access is granted upon the approval of the supervisor.', 'For 20 new users, inspected the approval.', no], ['5.2 Access rights are reviewed semiannually.', 'Inspected both reviews.', no], ['5.3 Departing employees are disabled on their last day.', 'For 15 departures, inspected the system log.', no]])
    r.h(1, 'V. Other Information Provided by Cobblestone: Management Responses to Exceptions')
    r.p('The information in this section was not subjected to the procedures applied in the examination.')
    r.tbl(['Control', 'Response'], [['1.2', 'The portal now blocks the release until the call is logged. No payment was misdirected.'], ['4.1', 'The reviewer was on leave; a deputy has been named.']], [1, 6], 'rules')
    return r, truth(file='s05_cobblestone.pdf', kind='soc1-type2', serviceOrganization=SO, period=per('2025-07-01', '2026-06-30'), issued='2026-09-14', auditor=AU,
                    subserviceOrganizations=sub(('Harborline Check Services', 'c'), ('Tollgate Payments, LLC', 'c')), cuecs=[c[0] for c in cuecs], exceptions=exc)


# ---------------------------------------------------------------- 06: SOC 3
@report
def s06(prev):
    r = R(prev, 'helv', 11, lead=1.45, accent='#c2410c', margin=1.15 * inch, hsizes=(22, 14, 11))
    SO, AU = 'Quiverleaf Software Corporation', 'Lumen Parrish CPAs, LLP'
    r.cover([('SOC 3', 44, 1), ('Quiverleaf Software Corporation', 20, 1), ('Quiverleaf Forms and Quiverleaf Sign', 14, 0), ('Security, Availability, Confidentiality and Privacy', 12, 0), ('April 1, 2025 – March 31, 2026', 12, 0)], 180)
    r.h(1, 'Management’s assertion')
    r.p('We are responsible for designing, implementing, operating and maintaining effective controls within the Quiverleaf Forms and Quiverleaf Sign system throughout the period April 1, 2025 through March 31, 2026, to provide reasonable assurance that our service commitments and system requirements relevant to security, availability, confidentiality and privacy were achieved. Our description of the boundaries of the system is in Attachment A.')
    r.p('We have evaluated the effectiveness of the controls throughout the period, based on the trust services criteria, and assert that the controls were effective. Our objectives in applying the criteria are embodied in the commitments in Attachment B.')
    r.p('Tamsin Adeyemi-Roth<br/>Chief Trust Officer, Quiverleaf Software Corporation<br/>April 6, 2026')
    r.pb()
    r.h(1, 'Independent Service Auditor’s Report')
    r.p('Quiverleaf Software Corporation<br/>Attn: Management')
    r.h(2, 'Scope')
    r.p('We have examined the accompanying assertion of Quiverleaf Software Corporation (“Quiverleaf”) titled “Management’s assertion” that the controls within the Quiverleaf Forms and Quiverleaf Sign system were effective throughout the period from April 1, 2025 through March 31, 2026, to provide reasonable assurance that Quiverleaf’s service commitments and system requirements were achieved based on the trust services criteria relevant to security, availability, confidentiality, and privacy set forth in TSP section 100.')
    r.h(2, 'Responsibilities')
    r.p('Quiverleaf is responsible for its commitments, for effective controls and for its assertion. Our responsibility is to express an opinion on whether the assertion is fairly stated, in all material respects. Our examination was conducted in accordance with AICPA attestation standards and included obtaining an understanding of the system, assessing the risks that controls were not effective, and performing procedures to obtain evidence.')
    r.p('Quiverleaf uses subservice organizations; the examination did not extend to their controls.')
    r.h(2, 'Inherent limitations')
    r.p('There are inherent limitations in any system of internal control, including the possibility of human error and circumvention. Projection of conclusions to future periods carries the risk that controls become inadequate.')
    r.h(2, 'Opinion')
    r.p('In our opinion, management’s assertion that the controls within the Quiverleaf Forms and Quiverleaf Sign system were effective throughout the period from April 1, 2025 through March 31, 2026, to provide reasonable assurance that the service commitments and system requirements were achieved based on the applicable trust services criteria, is fairly stated, in all material respects.')
    r.sp(10)
    r.p('Lumen Parrish CPAs, LLP, Portland, Oregon, April 9, 2026')
    r.pb()
    r.h(1, 'Attachment A: Boundaries of the system')
    r.h(2, 'Products')
    r.p('Quiverleaf Forms lets organizations publish questionnaires and collect answers. Quiverleaf Sign lets two or more parties sign a document electronically. Both are offered over the internet as multi-tenant services.')
    r.h(2, 'Infrastructure and software')
    r.p('The products run as containers on virtual servers and use a managed relational database, an object store for documents and a queue. Source code is kept in a hosted repository. Traffic passes a web application firewall.')
    r.h(2, 'People and procedures')
    r.p('An engineering group of 85, a reliability team, a privacy office and a customer care team run the system under policies that are approved each year.')
    r.h(2, 'Data')
    r.p('The system holds answers, signed documents, audit trails and account data. Personal information is handled as the privacy notice describes.')
    r.h(2, 'Subservice organizations')
    r.p('Quiverleaf uses Altostrand Compute (cloud hosting), Mailpigeon Corp. (e-mail delivery) and Veridot Identity (identity proofing of signers). These subservice organizations are carved out of the boundaries of the system.')
    r.h(2, 'User entity responsibilities')
    r.p('Customers decide which questions they ask, keep their account passwords secret and honor the rights of the individuals whose data they collect. These responsibilities are described in the terms of service.')
    r.pb()
    r.h(1, 'Attachment B: Principal commitments')
    r.bl(['Security: access on a least-privilege basis, encryption of stored documents, yearly penetration testing.', 'Availability: 99.9% monthly uptime of the signing service.', 'Confidentiality: documents are disclosed only to the parties a customer names.', 'Privacy: personal information is collected, used, retained and disposed of in line with the privacy notice.'])
    r.p('Commitments are published in the terms of service, the data processing addendum and the service level agreement. System requirements derived from them are recorded in the engineering handbook and reviewed by the privacy office each half-year.')
    return r, truth(file='s06_quiverleaf.pdf', kind='soc3', serviceOrganization=SO, period=per('2025-04-01', '2026-03-31'), issued='2026-04-09', auditor=AU,
                    categories=['security', 'availability', 'confidentiality', 'privacy'],
                    subserviceOrganizations=sub(('Altostrand Compute', 'c'), ('Mailpigeon Corp.', 'c'), ('Veridot Identity', 'c')))


# ---------------------------------------------------------------- 07: SOC 2 Type 1, national firm
@report
def s07(prev):
    r = R(prev, 'dvc', 9.5, accent='#1d4ed8', footer='pageof', hsizes=(17, 12, 10))
    SO, AU = 'Brackenfield Robotics Telemetry Ltd.', 'Brightmoor National LLP'
    cuecs = ['Customers install the gateway certificate on each robot controller before connecting it.', 'Customers appoint a fleet administrator and keep the list of fleet users up to date.',
             'Customers choose alarm thresholds suited to their production lines.', 'Customers keep gateway firmware at a version supported by Brackenfield.', 'Customers secure the plant network to which the gateway is attached.',
             'Customers inform Brackenfield of planned shutdowns that would trigger false alarms.', 'Customers verify the identity of Brackenfield staff before granting remote sessions.']
    r.cover([('Brackenfield Robotics Telemetry Ltd.', 22, 1), ('SOC 2 Type 1 Report', 18, 0), ('FleetPulse telemetry service', 13, 0), ('As of March 31, 2026', 13, 0), ('Issued by Brightmoor National LLP', 11, 0)], 90)
    r.h(1, 'Contents at a glance')
    r.tbl(['Part', 'Title', 'Page'], [['1', 'Independent Service Auditor’s Report', str(prev.get('Part 1: Independent Service Auditor’s Report', 3))], ['2', 'Management Assertion', str(prev.get('Part 2: Management Assertion', 3))], ['3', 'System Description', str(prev.get('Part 3: System Description', 3))], ['4', 'Controls by Criteria', str(prev.get('Part 4: Controls by Criteria', 3))]], [1, 6, 1], 'zebra')
    r.h(2, 'Trust services categories covered')
    x = '<font name="DejaVuSans">\u2717</font>'
    r.tbl(['Security', 'Availability', 'Processing Integrity', 'Confidentiality', 'Privacy'], [[CHECK, CHECK, CHECK, x, x]], [1, 1, 1, 1, 1], 'zebra')
    r.pb()
    r.h(1, 'Part 1: Independent Service Auditor’s Report')
    r.p('To: Brackenfield Robotics Telemetry Ltd.')
    r.h(2, 'Opinion')
    r.p('In our opinion, in all material respects, (a) the description of the FleetPulse telemetry service presents the system that was designed and implemented as of March 31, 2026 in accordance with the description criteria, and (b) the controls stated in the description were suitably designed as of March 31, 2026 to provide reasonable assurance that the service commitments and system requirements of Brackenfield Robotics Telemetry Ltd. (“Brackenfield”) would be achieved based on the applicable trust services criteria, if the controls operated effectively as of that date.')
    r.h(2, 'Scope of the examination')
    r.p('We examined the description and the suitability of the design of controls relevant to the Security, Availability and Processing Integrity trust services categories. We did not perform procedures regarding the operating effectiveness of the controls and, accordingly, express no opinion on it.')
    r.p('Brackenfield uses subservice organizations to host the service and to deliver text messages. Their controls, and complementary user entity controls, were not included in our examination.')
    r.h(2, 'Responsibilities')
    r.p('Brackenfield prepared the description and the assertion and is responsible for the design and implementation of controls. We are responsible for an opinion based on an examination in accordance with the attestation standards of the American Institute of Certified Public Accountants. We are independent of Brackenfield and comply with the applicable quality management standards.')
    r.h(2, 'Limitations')
    r.p('A description made for many users may leave out matters of interest to one. Controls that are suitably designed may fail to operate.')
    r.h(2, 'Restriction on use')
    r.p('The report is meant for Brackenfield, for customers of FleetPulse as of March 31, 2026 and for other parties with sufficient knowledge.')
    r.tbl(None, [['<b>Brightmoor National LLP</b>', 'Minneapolis, Minnesota', 'May 6, 2026']], [2, 2, 1], 'rules')
    r.pb()
    r.h(1, 'Part 2: Management Assertion')
    r.p('As management of Brackenfield Robotics Telemetry Ltd., we assert that the description in Part 3 presents FleetPulse as designed and implemented as of March 31, 2026, and that the controls were suitably designed as of that date. April 30, 2026.')
    r.h(1, 'Part 3: System Description')
    r.h(2, 'Service overview')
    r.p('FleetPulse collects vibration, temperature and error codes from industrial robots. A gateway in the plant signs each reading and forwards it. Models estimate the wear of joints and raise alarms, which customers receive on a console or by text message.')
    r.p('The service consists of an ingestion layer, a time series store, the model runner and the console. Duluth is the only office; about 60 persons are employed.')
    r.h(2, 'Commitments')
    r.bl(['Alarms are raised within two minutes of the triggering reading.', 'Readings are kept unaltered for 24 months.', 'The console is available 99.5 percent of each month.'])
    r.h(2, 'Third parties')
    r.p('Brackenfield relies on Gullwing Cloud (hosting), Textferry Inc. (text message delivery) and Ledgerlock (managed key storage) as subservice organizations. All three are presented using the carve-out method.')
    r.p('The following vendors support internal work only and are explicitly not subservice organizations: Hutchmail (office e-mail), Pebblecast (video meetings), Snowgoose Analytics (website statistics).')
    r.h(2, 'Controls assumed at subservice organizations')
    r.tbl(['Subservice organization', 'Assumed control'], [['Gullwing Cloud', 'Restricts physical access to its facilities and maintains power supply.'], ['Textferry Inc.', 'Retries undelivered messages for 15 minutes.'], ['Ledgerlock', 'Stores keys in certified modules.']], [1.5, 4], 'zebra')
    r.h(2, 'User entity responsibilities')
    r.p('The subscription agreement makes customers responsible for, among other things:')
    r.bl(['Paying for the SIM cards used by gateways.', 'Training their machine operators.', 'Disposing of worn-out gateways as electronic waste.'])
    r.h(2, 'Complementary user entity controls')
    r.p('FleetPulse was designed with the assumption that customers would have the controls below. They are numbered for reference.')
    for n, c in enumerate(cuecs, 1):
        r.p('(CUEC-%d) %s' % (n, c), leftIndent=14)
    r.h(1, 'Part 4: Controls by Criteria')
    r.p('As this is a Type 1 report, no tests of operating effectiveness were performed.')
    r.tbl(['Criteria', 'Controls in place as of March 31, 2026'], [['CC1.1', 'A code of conduct is signed on hire.'], ['CC2.1', 'System diagrams are maintained and published internally.'], ['CC3.1', 'Objectives and risks are recorded in a register.'], ['CC5.2', 'Infrastructure is described as code and checked by a linter.'], ['CC6.1', 'Engineers reach production through a broker with short-lived certificates.'], ['CC6.7', 'Gateways speak mutual TLS to the ingestion layer.'], ['CC7.2', 'Anomalous logins raise a page to the engineer on call.'], ['CC8.1', 'Model changes need a review and a shadow run.'], ['CC9.2', 'Assurance reports of providers are read yearly.'], ['A1.1', 'Queue depth is forecast weekly.'], ['A1.2', 'Snapshots are copied hourly to a second region.'], ['PI1.1', 'The units and ranges of readings are specified in a public schema.'], ['PI1.3', 'Readings with invalid signatures are discarded and counted.']], [1, 6], 'zebra')
    return r, truth(file='s07_brackenfield.pdf', kind='soc2-type1', serviceOrganization=SO, asOf='2026-03-31', issued='2026-05-06', auditor=AU,
                    categories=['security', 'availability', 'processing-integrity'], subserviceOrganizations=sub(('Gullwing Cloud', 'c'), ('Textferry Inc.', 'c'), ('Ledgerlock', 'c')), cuecs=cuecs)


# ---------------------------------------------------------------- 08: SOC 2 Type 1, tiny firm, security only, no subservice organizations, no CUECs
@report
def s08(prev):
    r = R(prev, 'times', 12, lead=1.4, accent='#000000', margin=1.2 * inch, footer='center', hsizes=(13, 12, 12), hupper=True)
    SO, AU = 'Ottery Court Records Co-operative', 'Sablewick CPA, P.C.'
    r.cover([('REPORT ON THE DESCRIPTION OF A SYSTEM AND THE SUITABILITY OF THE DESIGN OF CONTROLS', 16, 1), ('relevant to Security', 13, 0), ('pursuant to Reporting on Service Organization Controls 2 (SOC 2) Type I examination', 12, 0), (SO, 18, 1), ('as at May 15, 2026', 13, 0)], 150, 1)
    r.h(1, 'Independent Accountant’s Report')
    r.p('Sablewick CPA, P.C.<br/>14 Lantern Row<br/>Burlington, Vermont', alignment=2)
    r.p('June 22, 2026')
    r.p('To the Members of Ottery Court Records Co-operative:')
    r.p('We have examined the description of the court records indexing system of Ottery Court Records Co-operative (the “Co-operative”) as at May 15, 2026, prepared by the Co-operative, and the suitability of the design of the controls in it to meet the criteria relevant to Security (Common Criteria).')
    r.p('The Co-operative is responsible for the description, for its assertion and for the controls. We are responsible for expressing an opinion. We conducted our examination in accordance with attestation standards established by the AICPA, which require us to plan and perform it to obtain reasonable assurance. We did not test whether the controls operated effectively and give no opinion on that.')
    r.p('The Co-operative does not use any subservice organizations: all equipment stands in its own premises and is operated by its own staff. The design of the controls does not assume any complementary controls at user entities.')
    r.p('Any examination of design has limits. A control that is well designed may be omitted through haste or error, and circumstances change.')
    r.p('In our opinion, in all material respects, the description presents the system that was designed and implemented as at May 15, 2026, and the controls stated in it were suitably designed as at that date to provide reasonable assurance that the Co-operative’s service commitments and system requirements would be achieved based on the applicable trust services criteria.')
    r.p('This report is for the Co-operative and those courts and law firms that use the system and understand it.')
    r.p('/s/ Sablewick CPA, P.C.')
    r.pb()
    r.h(1, 'Assertion of the Co-operative')
    r.p('The Co-operative asserts that the description that follows presents the court records indexing system as designed and implemented as at May 15, 2026 and that the controls were suitably designed to meet the criteria relevant to Security.')
    r.p('Thaddeus Oxbow, Secretary to the Members<br/>June 18, 2026')
    r.pb()
    r.h(1, 'Description of the system')
    r.h(2, 'Nature of the service')
    r.p('The Co-operative was formed by eleven county bar associations. It scans docket sheets, indexes the names of parties and lets subscribers search the index. Scans are made in one reading room; the servers stand in a locked room next door, with a second set in the vault of the former savings bank.')
    r.h(2, 'Parts of the system')
    r.p('Equipment: two book scanners, four servers, a tape drive and a firewall. Programs: an indexing program bought from its vendor, a search page written by the staff, and the usual operating systems. People: nine employees in three shifts and the oversight committee. Data: images of docket sheets, the index, the register of readers and the logs. Procedures: the handbook, with forms for each recurring task.')
    r.p('A docket sheet passes through five stations. It is fetched from the clerk under a receipt, scanned, read by the indexing program, compared with the image by a second employee, and released. Sealed sheets carry a red mark and are returned unscanned. A sheet that is sealed later is withdrawn from the index within one working hour of the order.')
    r.h(2, 'Boundaries')
    r.p('The accounting of the Co-operative, its web presence for the public and the courts’ own case management are outside the system described here. So are the computers with which subscribers search the index.')
    r.h(2, 'Incidents')
    r.p('Between the opening of the system and May 15, 2026 the Co-operative identified no incident that led to a failure to keep a commitment.')
    r.h(2, 'Commitments')
    r.p('Subscribers are promised that sealed records are never shown, that their search history stays unseen by others, and that the index is reachable during court hours.')
    r.h(2, 'Subservice organizations')
    r.p('None. The internet carrier and the firm that services the scanners are suppliers and have no logical access to the system.')
    r.h(2, 'Complementary user entity controls')
    r.p('There are none. The criteria can be met by the controls of the Co-operative alone.')
    r.h(2, 'Responsibilities of subscribers')
    r.p('Though not needed to meet the criteria, subscribers have agreed to:')
    r.bl(['keep their reader number to themselves', 'tell the desk when a clerk leaves', 'return paper copies of restricted dockets'], '-')
    r.h(1, 'Controls placed in operation')
    for ref, t in [('CC1', 'The Members elect an oversight committee of three, which meets every other month. Each employee signs an oath of confidentiality.'), ('CC2', 'A handbook of procedures is kept in the reading room and reissued each January.'), ('CC3', 'The committee lists threats to the records once a year and assigns each to a person.'), ('CC4', 'A retired systems librarian visits twice a year and reports on what he finds.'), ('CC5', 'Tasks of scanning and of releasing an index entry are held by different persons.'), ('CC6', 'Doors have locks with individual codes. Staff log in with a password and a fob. Reader numbers expire after a year.'), ('CC7', 'Logs are read each morning. A one-page plan says what to do about an intrusion.'), ('CC8', 'The indexing program is changed only by the vendor of record under a work order that two Members sign.'), ('CC9', 'A second set of servers can be started within two days. Insurance is held.')]:
        r.p('<b>%s</b>&nbsp;&nbsp; %s' % (ref, t), leftIndent=36, firstLineIndent=-36)
    return r, truth(file='s08_ottery.pdf', kind='soc2-type1', serviceOrganization=SO, asOf='2026-05-15', issued='2026-06-22', auditor=AU, categories=['security'])

# ---------------------------------------------------------------- 09: modern advisory firm, two-column letter, five categories, numbered CUECs over two pages
@report
def s09(prev):
    r = R(prev, 'helv', 9.5, accent='#6d28d9', header=('ZEPHYRINE', 'SOC 2 Type 2  /  Oct 2025 – Mar 2026'), footer='left', margin=.85 * inch, hsizes=(21, 12, 10))
    SO, AU = 'Zephyrine Guest Experience Platforms, Inc.', 'Meridian Fosse Advisory LLC'
    exc = ['Four of 35 pull requests sampled were merged by their own author without a second approval.', 'Two data subject deletion requests of 18 sampled were completed 38 and 44 days after receipt, later than the 30 days stated in the privacy notice.',
           'No evidence of the annual tabletop exercise of the incident response plan could be provided.', 'The nightly comparison of booking totals was disabled from December 22, 2025 to January 4, 2026 during a change freeze.']
    cuecs = ['Hotels configure the retention period of guest messages to suit local law.', 'Hotels obtain the consent of guests before activating in-room voice features.', 'Hotels limit administrator rights on the Zephyrine console to named individuals.', 'Hotels remove console users within their own stated time when they leave employment.',
             'Hotels use the single sign-on connector where their identity provider supports it.', 'Hotels check the nightly interface log between Zephyrine and the property management system.', 'Hotels correct rate codes rejected by the import.', 'Hotels forward guest privacy requests to Zephyrine within five days.',
             'Hotels keep the tablets in guest rooms on the network segment reserved for them.', 'Hotels report lost or stolen tablets at once.', 'Hotels review the content of campaign templates before sending.', 'Hotels maintain manual check-in procedures for the event of an outage.', 'Hotels notify Zephyrine of changes to their emergency contact persons.', 'Hotels protect webhook secrets against disclosure.']
    r.cover([('Zephyrine Guest Experience Platforms, Inc.', 27, 1), ('SOC 2® Type 2', 20, 0), ('October 1, 2025 through March 31, 2026', 14, 0), ('Security | Availability | Processing Integrity | Confidentiality | Privacy', 11, 0), ('meridian fosse advisory', 11, 1)], 330)
    r.fl.pop()
    r.add(NextPageTemplate('2'), PageBreak())
    r.h(1, 'Service auditor’s opinion')
    r.p('<b>Meridian Fosse Advisory LLC</b><br/>Denver, Colorado<br/>May 21, 2026')
    r.p('To the management of Zephyrine Guest Experience Platforms, Inc.')
    r.h(3, 'Our conclusion')
    r.p('In our opinion, in all material respects, (i) the accompanying description presents the Zephyrine platform as designed and implemented, (ii) the controls described were suitably designed, and (iii) the controls operated effectively, in each case throughout the period October 1, 2025 through March 31, 2026, to provide reasonable assurance that service commitments and system requirements were achieved based on the Security, Availability, Processing Integrity, Confidentiality and Privacy trust services categories.')
    r.h(3, 'What this covers')
    r.p('We examined management’s description of the platform against DC section 200 and the controls against TSP section 100. Hosting and call center functions performed by subservice organizations are carved out. Effectiveness further depends on controls that hotels operate; we did not examine those.')
    r.add(FrameBreak())
    r.h(3, 'Who is responsible for what')
    r.p('Management of Zephyrine Guest Experience Platforms, Inc. (“Zephyrine”) chose the commitments, runs the controls and signed the assertion on the following page. We performed the examination under the AICPA attestation standards, keeping our independence, and believe our evidence to be sufficient.')
    r.h(3, 'Keep in mind')
    r.p('People make mistakes and systems change. Effectiveness in the past is no promise for the future. Tests and results are listed in chapter three; several deviations appear there, which we considered in forming our conclusion.')
    r.h(3, 'Readers')
    r.p('For Zephyrine, hotels that used the platform during the period, and others who know the system, the criteria and their limits.')
    r.p('Meridian Fosse Advisory LLC')
    r.add(NextPageTemplate('P'), PageBreak())
    r.h(1, 'What management asserts')
    r.p('We assert that the description in chapter two is accurate, and that the controls were suitably designed and operated effectively from October 1, 2025 through March 31, 2026. — Management of Zephyrine, May 18, 2026')
    r.h(1, 'Chapter two: the platform')
    r.h(2, 'About')
    r.p('Zephyrine gives hotels a guest app, in-room tablets and a console for staff. Guests check in, order, chat with the desk and control the room. A booking interface carries reservations between the property management system and the app. Personal data of guests is held for each hotel separately.')
    r.h(2, 'Components')
    r.tbl(['Layer', 'What it is'], [['Infrastructure', 'Kubernetes clusters in two regions, managed databases'], ['Software', 'Guest app, tablet launcher, console, booking interface'], ['People', 'Engineering, trust office, hotel success, legal'], ['Data', 'Reservations, messages, preferences, device telemetry']], [1, 4], 'rules')
    r.h(2, 'Subservice organizations')
    r.tbl(['Subservice organization', 'What they do for us', 'Presentation'], [['Bluecrag Infrastructure (a division of Crag Holdings)', 'Cloud regions, databases', 'Carved out'], ['Hollowbell Contact Centers, S.A.', 'Overnight guest chat', 'Carved out'], ['Inkwren', 'Translation of messages', 'Carved out']], [3, 3, 1.4], 'rules')
    r.p('Vendors such as Tallyho Expenses and Mosaico Design Cloud do not touch the platform and are not subservice organizations.')
    r.h(2, 'Complementary subservice organization controls')
    r.nm(['Bluecrag restricts entry to its data centers.', 'Bluecrag applies patches to the database engine.', 'Hollowbell trains its agents in privacy before they chat with guests.'], '%d')
    r.h(2, 'Complementary user entity controls')
    r.p('Hotels must do their part. The following controls are assumed:')
    r.nm(cuecs, '%d')
    r.h(1, 'Chapter three: tests and results')
    ok = 'No exceptions noted.'
    rows = [['Governance'], ['G1', 'Directors receive a trust report each quarter. (CC1.2)', 'Read both reports.', ok], ['G2', 'Job candidates are screened. (CC1.4)', 'Read the screening record of 12 hires.', ok], ['G3', 'The incident response plan is exercised yearly. (CC7.5)', 'Asked for the record of the exercise.', exc[2]],
            ['Engineering'], ['E1', 'Every pull request is approved by a second engineer. (CC8.1)', 'Read 35 pull requests.', exc[0]], ['E2', 'Builds are scanned for vulnerable packages. (CC7.1)', 'Read the pipeline definition and 20 builds.', ok], ['E3', 'Secrets are stored in a vault. (CC6.1)', 'Inspected the vault policy and searched four repositories.', ok],
            ['Operations'], ['O1', 'Console access by staff is reviewed quarterly. (CC6.3)', 'Read both reviews.', ok], ['O2', 'Booking totals are compared nightly with the sending system. (PI1.4)', 'Read the job log for the whole period.', exc[3]], ['O3', 'Failover is practiced each half-year. (A1.3)', 'Read the record of February 2026.', ok], ['O4', 'Tenant data is deleted when a hotel leaves. (C1.2)', 'Asked; no hotel left.', 'Not tested: control did not operate in the period'],
            ['Privacy'], ['P1', 'The privacy notice is reviewed by counsel yearly. (P1.1)', 'Read the review.', ok], ['P2', 'Deletion requests are completed within 30 days. (P4.3)', 'Read 18 of 96 requests.', exc[1]], ['P3', 'Disclosures to third parties are logged. (P6.2)', 'Read the log and five entries.', ok]]
    r.tbl(['ID', 'Control (criterion)', 'What we did', 'What we found'], rows, [.5, 3, 2.3, 3], 'rules')
    r.h(2, 'Zephyrine’s comments on the findings')
    r.bl(['E1: Branch protection now binds administrators also.', 'P2: A timer was added to the request queue.', 'G3: The exercise took place on April 28, 2026.', 'O2: The job is now exempt from change freezes; totals for the fourteen days were compared afterwards and agreed.'], '›')
    return r, truth(file='s09_zephyrine.pdf', serviceOrganization=SO, period=per('2025-10-01', '2026-03-31'), issued='2026-05-21', auditor=AU,
                    categories=['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'],
                    subserviceOrganizations=sub(('Bluecrag Infrastructure', 'c'), ('Hollowbell Contact Centers, S.A.', 'c'), ('Inkwren', 'c')), cuecs=cuecs, exceptions=[exc[2], exc[0], exc[3], exc[1]])


# ---------------------------------------------------------------- 10: adverse opinion; management response below each exception
@report
def s10(prev):
    r = R(prev, 'times', 11, accent='#14213d', hfont='helv', hsizes=(15, 12, 10.5), footer='Caldwell Ng Strand LLP | caldwellngstrand.example')
    SO, AU = 'Fernhollow Credential Exchange, LLC', 'Caldwell Ng Strand LLP'
    exc = ['19 of 25 user accounts selected had no approval on file.', 'User access reviews were not performed during the period.', '11 of 14 separated employees selected retained access at the date of our testing, March 2026.', 'The multi-factor requirement was disabled for the entire engineering group between November 3, 2025 and January 31, 2026.',
           'Alerts of the intrusion detection system were not reviewed; 4,312 alerts were open at December 31, 2025.', '22 of 40 production changes selected were deployed without testing evidence.', 'A risk assessment was not completed within the period.']
    cuecs = [('Relying institutions verify the certificate chain of each credential they accept.', 'CC6.1'), ('Issuing institutions protect their signing keys and revoke them upon compromise.', 'CC6.1'), ('Issuing institutions approve the registrars who may issue credentials.', 'CC6.2'), ('Institutions notify Fernhollow of the departure of registrars within two business days.', 'CC6.3'), ('Institutions review monthly issuance statements.', 'CC7.2')]
    r.cover([('Fernhollow Credential Exchange, LLC', 20, 1), ('SOC 2 Report – Type 2', 16, 0), ('Independent Service Auditor’s Report on a Description of a System and on Controls Relevant to Security and Confidentiality', 12, 0), ('Period covered: February 1, 2025 to January 31, 2026', 12, 0), ('CALDWELL NG STRAND LLP', 12, 1)], 110)
    r.h(1, 'Section 1: Management’s Assertion')
    r.p('We have prepared the description of the credential exchange system for the period February 1, 2025 to January 31, 2026. In the course of the examination it became apparent that a number of controls did not operate. Management therefore asserts that the description presents the system, but that controls did not operate effectively to achieve the service commitments based on the criteria for security and confidentiality.')
    r.p('Fernhollow Credential Exchange, LLC<br/>April 24, 2026')
    r.h(1, 'Section 2: Independent Service Auditor’s Report')
    r.p('To Fernhollow Credential Exchange, LLC:')
    r.p('<b><i>Scope.</i></b> We have examined Fernhollow Credential Exchange, LLC’s (“Fernhollow”) description in Section 3 and the suitability of the design and operating effectiveness of controls to provide reasonable assurance that service commitments and system requirements were achieved based on the trust services criteria relevant to security and confidentiality, throughout the period February 1, 2025 to January 31, 2026.')
    r.p('<b><i>Service organization’s responsibilities.</i></b> Fernhollow is responsible for the matters stated in its assertion.')
    r.p('<b><i>Service auditor’s responsibilities.</i></b> We are responsible for expressing an opinion. We performed our examination in accordance with attestation standards established by the AICPA and believe that the evidence obtained provides a reasonable basis for our adverse opinion.')
    r.p('<b><i>Inherent limitations.</i></b> Any system of controls has inherent limitations; projection to the future is subject to risk.')
    r.p('<b><i>Basis for Adverse Opinion.</i></b> As described in Section 4, controls over the authorization, review and removal of access, over authentication, over the monitoring of security events, over changes and over the assessment of risk were not operating effectively at any time or for extended parts of the period. The effects on the achievement of the service commitments are material and pervasive.')
    r.p('<b><i>Adverse Opinion.</i></b> In our opinion, because of the significance of the matters described in the Basis for Adverse Opinion paragraph, in all material respects, the controls stated in the description were not suitably designed and did not operate effectively throughout the period February 1, 2025 to January 31, 2026 to provide reasonable assurance that Fernhollow’s service commitments and system requirements were achieved. The description does present the system that was designed and implemented.')
    r.p('<b><i>Restricted use.</i></b> For the information of Fernhollow, institutions participating in the exchange, and parties with sufficient knowledge.')
    r.p('Caldwell Ng Strand LLP<br/>Sacramento, California<br/>April 30, 2026')
    r.pb()
    r.h(1, 'Section 3: Description of the Credential Exchange System')
    r.p('Fernhollow runs an exchange through which colleges issue digital diplomas and employers check them. Credentials are signed by the institution, registered in a log, and retrieved through a verification page. In 2025 the company merged its engineering staff with that of a former competitor and replaced its ticketing system twice.')
    r.h(2, 'Principal Service Commitments and System Requirements')
    r.p('In its participation agreement Fernhollow commits to keep the registration log complete, to disclose a credential only with the consent of its holder, to encrypt holder data, and to tell institutions of a security incident within 72 hours. Requirements derived from these commitments are kept with the product documentation.')
    r.h(2, 'Components of the System')
    r.p('<b>Infrastructure.</b> Virtual machines, a key management service, a ledger database and a content delivery network.', leftIndent=18)
    r.p('<b>Software.</b> The registrar console, the holder wallet, the verification page and a set of interfaces for student information systems.', leftIndent=18)
    r.p('<b>People.</b> Engineering (38), customer success (22), product (9) and administration (14). The position of head of security was vacant from June 2025 to the end of the period.', leftIndent=18)
    r.p('<b>Procedures.</b> Policies exist for access, change, incident response, vendor management and acceptable use. Several still name the ticketing system that was retired.', leftIndent=18)
    r.p('<b>Data.</b> Credentials, names and dates of birth of holders, signing keys of institutions, and verification requests.', leftIndent=18)
    r.h(2, 'Risk Assessment, Monitoring and Communication')
    r.p('The operating committee is to discuss risk twice a year on the strength of an assessment prepared by the head of security. Monitoring relies on an intrusion detection system and on dashboards kept by engineering. Institutions are informed through release notes and a status page.')
    r.h(2, 'Changes During the Period')
    r.p('The engineering staffs were merged in May 2025. The ticketing system was replaced in July 2025 and again in December 2025. The directory service of the acquired business was joined to that of Fernhollow in November 2025.')
    r.h(2, 'Subservice Organizations')
    r.p('The exchange runs at Pillarbox Cloud Services (“Pillarbox”), and the helpdesk is staffed by Softstep Staffing Group. Pillarbox Cloud Services is presented under the carve-out method. Softstep Staffing Group is presented under the inclusive method, and its assertion has been obtained.')
    r.h(2, 'Complementary User Entity Controls')
    r.bl(['%s (%s)' % c for c in cuecs], '\u2022')
    r.h(2, 'Complementary Subservice Organization Controls')
    r.bl(['Pillarbox guards and monitors its data centers. (CC6.4)', 'Pillarbox destroys failed disks. (CC6.5)'])
    r.h(1, 'Section 4: Controls, Tests and Results')
    C = [('CC3.1', 'An annual risk assessment is prepared.', 'Requested the assessment.', exc[6], 'Planned for the third quarter of 2026.'), ('CC1.4', 'Employees complete training within 30 days of hire.', 'Inspected 20 training records.', None, None), ('CC6.2', 'Access is granted after written approval.', 'Inspected 25 new accounts.', exc[0], 'Approvals were lost in the change of ticketing system.'),
         ('CC6.3', 'Access is reviewed each half-year.', 'Requested the reviews.', exc[1], 'A review began in April 2026.'), ('CC6.3', 'Access is removed within 24 hours of separation.', 'Inspected 14 of 37 separations.', exc[2], 'All accounts named were removed on April 2, 2026.'), ('CC6.1', 'Remote access requires a second factor.', 'Inspected the history of the group policy.', exc[3], 'The policy has been locked.'),
         ('CC6.7', 'Credentials are transmitted over encrypted connections.', 'Inspected the configuration of endpoints.', None, None), ('CC7.2', 'Intrusion alerts are reviewed daily.', 'Inspected the queue of alerts.', exc[4], 'A provider of managed detection has been engaged.'), ('CC8.1', 'Changes are tested before deployment.', 'Inspected 40 changes.', exc[5], 'The pipeline now enforces the test stage.'),
         ('CC7.5', 'Recovery from incidents is reviewed.', 'Inquired; no incident was declared.', 'NT', None), ('C1.1', 'Confidential records are labelled in the database.', 'Inspected the schema and 15 records.', None, None)]
    for crit, c, t, e, m in C:
        r.p('<b>%s – Control.</b> %s' % (crit, c), spaceAfter=1, keepWithNext=1)
        r.p('<b>Test.</b> %s' % t, spaceAfter=1, keepWithNext=1)
        r.p('<b>Result.</b> ' + ('No exceptions noted.' if e is None else 'Not tested: control did not operate in the period.' if e == 'NT' else 'Exception: ' + e), spaceAfter=1 if m else 9)
        if m:
            r.p('<b>Management’s response.</b> %s' % m, spaceAfter=9)
    return r, truth(file='s10_fernhollow.pdf', serviceOrganization=SO, period=per('2025-02-01', '2026-01-31'), issued='2026-04-30', auditor=AU, opinion='adverse',
                    categories=['security', 'confidentiality'], subserviceOrganizations=sub(('Pillarbox Cloud Services', 'c'), ('Softstep Staffing Group', 'i')), cuecs=[c[0] for c in cuecs], exceptions=[x[3] for x in C if x[3] and x[3] != 'NT'])


# ---------------------------------------------------------------- 11: disclaimer of opinion
@report
def s11(prev):
    r = R(prev, 'dvse', 9.5, accent='#0f4c5c', page=A4, margin=25 * mm, footer='pageof', hsizes=(15, 11.5, 10))
    SO, AU = 'Glasswharf Freight Data Pte. Ltd.', 'Thornquist Averill LLP'
    exc = ['Of 15 new joiners tested, 2 had not acknowledged the acceptable use policy.', 'Port opening requests for 3 of 10 firewall changes tested lacked the signature of the network lead.']
    cuecs = ['Maintain the confidentiality of carrier integration keys', 'Validate container weights before submission', 'Designate and keep current the persons allowed to release cargo messages', 'Retain original bills of lading']
    r.cover([('Glasswharf Freight Data Pte. Ltd.', 22, 1), ('Service Organisation Controls Report (SOC 2, Type 2)', 14, 0), ('Manifest Hub', 12, 0), ('for the period September 1, 2025 to February 28, 2026', 12, 0)], 60)
    r.h(1, 'Report details')
    r.tbl(None, [['Report on', 'Manifest Hub of Glasswharf Freight Data Pte. Ltd.'], ['Categories', 'Security; Availability; Processing Integrity'], ['Period', 'September 1, 2025 to February 28, 2026'], ['Service auditor', 'Thornquist Averill LLP, Singapore'], ['Signed', '8 June 2026']], [1, 3], 'rules')
    r.h(1, 'Report of the Independent Service Auditor')
    r.p('To the Directors of Glasswharf Freight Data Pte. Ltd.')
    r.h(2, 'Disclaimer of Opinion')
    r.p('We were engaged to examine the description of the Manifest Hub and the suitability of the design and operating effectiveness of the related controls for the period September 1, 2025 to February 28, 2026. Because of the significance of the matter described under “Basis for Disclaimer of Opinion”, we have not been able to obtain sufficient appropriate evidence to provide a basis for an opinion. Accordingly, we do not express an opinion on the description or on the suitability of the design or the operating effectiveness of the controls.')
    r.h(2, 'Basis for Disclaimer of Opinion')
    r.p('On January 17, 2026 a fire at the Glasswharf office destroyed the servers that held tickets, access logs and change records for the months of September to December 2025. No copies existed. We were unable to satisfy ourselves by other procedures as to whether controls operated in those months. In addition, management did not provide a written assertion in the form we require.')
    r.h(2, 'Responsibilities of the Directors')
    r.p('The Directors are responsible for the description, for the commitments made to carriers and shippers and for the controls based on the criteria for the Security, Availability and Processing Integrity trust services categories.')
    r.h(2, 'Responsibilities of the Service Auditor')
    r.p('Our responsibility is to conduct an examination in accordance with the attestation standards of the AICPA and to issue a report. Owing to the matter described above we could not do so to the extent needed for an opinion. We are independent of the company.')
    r.h(2, 'Other matters')
    r.p('The procedures we could carry out are listed at the end of this document for information; they should not be understood as supporting an opinion. Controls at carved-out subservice organisations and complementary user entity controls were not covered.')
    r.h(2, 'Restriction')
    r.p('For the use of the company and of the carriers that have received it under agreement.')
    r.p('Thornquist Averill LLP<br/>Public Accountants and Chartered Accountants<br/>Singapore')
    r.pb()
    r.h(1, 'About the Manifest Hub')
    r.p('The Manifest Hub receives booking and manifest messages from freight forwarders, checks them, and passes them to carriers and port authorities in nine countries. It runs in two virtual data centres. Forty-one people work for the company.')
    r.p('Messages are validated in three steps: syntax, reference data and plausibility. Those that fail are returned to the sender with a code. A control room in Singapore watches the queues day and night.')
    r.h(2, 'Commitments to users')
    r.bl(['Messages are passed on within ten minutes of receipt, or returned with a code.', 'The hub is reachable for 99.7 percent of each quarter.', 'A user sees its own messages and no others.'])
    r.h(2, 'Infrastructure and software')
    r.p('The hub consists of a message gateway, a validation engine, a routing table, a store of messages and a web console. The office network in Singapore held the ticket system and the log server until the fire; both have since been moved to the first virtual data centre.')
    r.h(2, 'People')
    r.p('The control room has three shifts of four operators. Development is done by a team of twelve. A risk manager and a data protection officer report to the Directors, who meet each month.')
    r.h(2, 'Policies and procedures')
    r.p('Policies cover acceptable use, access, cryptography, changes, incidents and continuity. They are published on the intranet. Owners review them when circumstances require, and at the latest after two years.')
    r.h(2, 'Risk management')
    r.p('Threats to the hub are scored by likelihood and effect. Those scored high are brought before the Directors together with a plan. Fire in the office had been scored low.')
    r.h(2, 'The fire of January 2026')
    r.p('The hub itself was not interrupted, as it ran in the virtual data centres. Lost were the ticket system, the log server and the paper files in the same room. The Directors commissioned an outside review, which recommended that records be copied daily to a second place.')
    r.h(2, 'Subservice organisations')
    r.p('Lantau Ridge Cloud Ltd (hosting; carve-out) and Portcall Registry (reference data of ports and berths; carve-out) are the subservice organisations. The insurer, the office landlord and Sandpiper Payslips are mere vendors; none of them is a subservice organisation.')
    r.h(2, 'Expected of subservice organisations')
    r.bl(['Keep the virtual data centres powered and guarded', 'Publish changes of berth codes on the day they take effect'], '–')
    r.h(2, 'Complementary user entity controls')
    r.p('Carriers and forwarders are expected to:')
    r.bl(cuecs)
    r.h(2, 'User responsibilities')
    r.p('Apart from the above, the terms of use ask users to:')
    r.bl(['Pay message fees monthly', 'Attend the yearly user conference where possible', 'Give notice of mergers'])
    r.pb()
    r.h(1, 'Procedures carried out')
    nt = 'Not tested: records unavailable'
    r.tbl(['Criteria', 'Control', 'Procedure', 'Outcome'], [['CC1.4', 'New joiners acknowledge the acceptable use policy.', 'Inspected acknowledgements of 15 joiners (January and February 2026).', 'Deviation noted: ' + exc[0]], ['CC2.2', 'Duties are published on the intranet.', 'Inspected the page.', 'No deviations'], ['CC3.2', 'Threats are assessed every year.', 'Inquired of the risk manager.', nt], ['CC6.1', 'Accounts are personal.', 'Inspected the account list of February 2026.', 'No deviations'], ['CC6.3', 'Rights are reviewed quarterly.', 'Requested the reviews.', nt],
           ['CC6.6', 'Firewall changes are signed by the network lead.', 'Inspected 10 changes of 2026.', 'Deviation noted: ' + exc[1]], ['CC7.2', 'Queue alarms are followed up.', 'Requested the log book.', nt], ['CC7.4', 'Incidents are reported to the Directors.', 'Inspected the report on the fire.', 'No deviations'], ['CC8.1', 'Releases are tested by the control room.', 'Requested test records.', nt], ['A1.2', 'Message stores are copied to the second data centre.', 'Inspected the replication status on three days.', 'No deviations'], ['A1.3', 'The recovery plan is rehearsed.', 'Inquired; no rehearsal was due.', 'Not tested: control did not operate in the period'], ['PI1.2', 'Messages are validated in three steps.', 'Submitted eleven faulty messages in the test system.', 'No deviations']], [1.1, 2.4, 2.6, 2.8], 'rules')
    r.h(2, 'Comments of the Directors')
    r.p('As regards joiners, acknowledgements have since been obtained. As regards firewall changes, the form has been made electronic. As regards the fire, records are now kept in two places.')
    return r, truth(file='s11_glasswharf.pdf', serviceOrganization=SO, period=per('2025-09-01', '2026-02-28'), issued='2026-06-08', auditor=AU, opinion='disclaimer',
                    categories=['security', 'availability', 'processing-integrity'], subserviceOrganizations=sub(('Lantau Ridge Cloud Ltd', 'c'), ('Portcall Registry', 'c')), cuecs=cuecs, exceptions=exc)


# ---------------------------------------------------------------- 12: UK firm, description first, landscape tests, no exceptions
@report
def s12(prev):
    r = R(prev, 'dvc', 9.5, accent='#3f3f46', page=A4, margin=20 * mm, footer='center', header=('Inglenook Pensions Administration Limited', 'SOC 2 Type II'), hsizes=(16, 12, 10), hfont='dvse')
    SO, AU = 'Inglenook Pensions Administration Limited', 'Penhallow Grice LLP'
    cu = [('Access', [('UE-A1', 'Trustees approve the list of persons who may instruct the administrator'), ('UE-A2', 'Employers withdraw portal access from leavers in their payroll departments')]),
          ('Data', [('UE-D1', 'Employers submit contribution files through the secure transfer service only'), ('UE-D2', 'Employers resolve queries raised by the file validation'), ('UE-D3', 'Trustees confirm the annual membership statistics')]),
          ('Continuity', [('UE-C1', 'Trustees hold contact details of the administrator outside their own systems')])]
    r.cover([('Inglenook Pensions Administration Limited', 22, 1), ('SOC 2 Type II report', 16, 0), ('1 April 2025 to 31 March 2026', 14, 0), ('Security and Confidentiality', 12, 0), ('Private and confidential', 10, 0)], 240, 1)
    r.h(1, 'Executive summary')
    r.tbl(None, [['Scope', 'Pensions administration platform “Hearth”'], ['Criteria', 'Security (Common Criteria) and Confidentiality'], ['Service auditor', 'Penhallow Grice LLP'], ['Opinion', 'Unmodified'], ['Period', '1 April 2025 to 31 March 2026'], ['Controls tested', '13'], ['Exceptions', 'None'], ['Subservice organisations', '3']], [1, 3], 'lightgrid')
    r.h(1, '1. Description of Hearth')
    r.h(2, '1.1 The administrator')
    r.p('Inglenook Pensions Administration Limited (“Inglenook”) looks after 140 occupational schemes with 380,000 members from offices in Exeter and Dundee. Hearth, its own platform, keeps member records, calculates benefits and serves a portal for members, trustees and employers.')
    r.h(2, '1.2 Governance')
    r.p('A risk and audit committee meets five times a year. The chief information security officer reports to it. Staff are vetted in line with the relevant British Standard before they handle member records.')
    r.h(2, '1.3 Subservice organisations')
    r.p('Three subservice organisations support Hearth. Two are excluded from the description (carve-out method):')
    r.bl(['Moorgate Hosting plc – managed hosting and backup', 'Postern Print & Mail Ltd (trading as Postern) – printing and posting of benefit statements'])
    r.p('One is included (inclusive method):')
    r.bl(['Inglenook Technology Services Limited – sister company, development and support of Hearth'])
    r.p('Tracing agents and the mortality data supplier Yewtree are not considered subservice organisations, because controls at Inglenook alone are sufficient over what they deliver.')
    r.h(2, '1.4 Complementary subservice organisation controls')
    r.tbl(['Ref.', 'Control', 'Criteria'], [['SO-1', 'Moorgate Hosting plc restricts physical access to its halls', 'CC6.4'], ['SO-2', 'Moorgate Hosting plc keeps backups encrypted', 'CC6.1, C1.1'], ['SO-3', 'Postern Print & Mail Ltd destroys spoiled statements', 'C1.2']], [1, 5, 1.4], 'lightgrid')
    r.h(2, '1.5 Complementary user entity controls')
    crit = {'UE-A1': 'CC6.2', 'UE-A2': 'CC6.3', 'UE-D1': 'CC6.7', 'UE-D2': 'CC2.3', 'UE-D3': 'CC2.3', 'UE-C1': 'CC7.5'}
    rows = []
    for g, items in cu:
        rows.append(['<b>%s</b>' % g])
        rows += [[a, b, crit[a]] for a, b in items]
    r.tbl(['Ref.', 'Control', 'Criteria'], rows, [1, 5, 1.4], 'lightgrid')
    r.h(2, '1.6 Other responsibilities of user entities')
    r.p('Trustees also remain responsible for investment decisions, for the scheme return to the regulator and for the appointment of the scheme actuary. These lie outside the scope of this report.')
    r.pb()
    r.h(1, '2. Management statement')
    r.p('The directors of Inglenook state that the description in section 1 presents Hearth fairly for the period 1 April 2025 to 31 March 2026 and that the controls in section 4 were suitably designed and operated effectively. Approved by the board on 12 May 2026. Inglenook Technology Services Limited has given a corresponding statement.')
    r.h(1, '3. Independent service auditor’s assurance report')
    r.p('To the directors of Inglenook Pensions Administration Limited')
    r.h(3, 'Scope')
    r.p('We have been engaged to report on the description of Hearth for the period 1 April 2025 to 31 March 2026 and on the design and operation of controls relevant to the Security and Confidentiality categories of the AICPA trust services criteria, at Inglenook and at Inglenook Technology Services Limited.')
    r.h(3, 'Directors’ responsibilities')
    r.p('The directors are responsible for the description and statement, for the services, and for designing, implementing and operating controls to meet the criteria.')
    r.h(3, 'Our independence and quality management')
    r.p('We comply with the ICAEW Code of Ethics and with ISQM (UK) 1.')
    r.h(3, 'Our responsibilities')
    r.p('We conducted our engagement in accordance with ISAE 3000 (Revised) and with AT-C sections 105 and 205. Those standards require us to plan and perform procedures to obtain reasonable assurance. We consider the evidence sufficient and appropriate.')
    r.h(3, 'Limitations')
    r.p('The description meets the common needs of many users. Controls may not prevent or detect every error or omission.')
    r.h(3, 'Opinion')
    r.p('In our opinion, in all material respects, for the period 1 April 2025 to 31 March 2026: (a) the description fairly presents Hearth as designed and implemented; (b) the controls were suitably designed; and (c) the controls tested, being those necessary to provide reasonable assurance that the criteria were met, operated effectively.')
    r.h(3, 'Use of our report')
    r.p('Our work was undertaken so that we might state to the directors those matters we have agreed to state. To the fullest extent permitted by law we accept no responsibility to anyone else. The report may be shown to trustees and employers.')
    r.p('<b>Penhallow Grice LLP</b>, Chartered Accountants, Bristol, 15th May 2026')
    r.land()
    r.h(1, '4. Controls and tests')
    W = landscape(A4)[0] - 2 * r.m
    r.tbl(['Ref.', 'Criteria', 'Control', 'Operated by', 'Our test', 'Exceptions'], [
        ['4.01', 'CC1.1', 'Staff confirm the conduct rules each year.', 'Inglenook', 'Inspected confirmations of 40 staff.', 'None'], ['4.02', 'CC1.4', 'Vetting is completed before access to member records is given.', 'Inglenook', 'Inspected 25 personnel files.', 'None'], ['4.03', 'CC3.2', 'The risk register is challenged by the committee at each meeting.', 'Inglenook', 'Inspected minutes of five meetings.', 'None'], ['4.04', 'CC4.1', 'Internal audit reviews access to Hearth yearly.', 'Inglenook', 'Inspected the audit report.', 'None'], ['4.05', 'CC6.1', 'Hearth enforces a second factor for all staff.', 'Inglenook Technology Services Limited', 'Inspected settings; observed three logins.', 'None'], ['4.06', 'CC6.2', 'Access requests are approved by the line manager.', 'Inglenook', 'Inspected 25 requests.', 'None'], ['4.07', 'CC6.3', 'Leavers are removed by the end of the last day.', 'Inglenook', 'Inspected 25 leavers.', 'None'], ['4.08', 'CC6.7', 'Contribution files are accepted over the secure transfer service only.', 'Inglenook', 'Attempted delivery by other means; inspected settings.', 'None'], ['4.09', 'CC7.1', 'Servers are scanned weekly and critical findings fixed in 14 days.', 'Inglenook Technology Services Limited', 'Inspected 10 scans and 15 findings.', 'None'], ['4.10', 'CC7.4', 'Personal data breaches are assessed within 24 hours.', 'Inglenook', 'Inspected all six assessments.', 'None'], ['4.11', 'CC7.5', 'The continuity plan is invoked when an office cannot be used.', 'Inglenook', 'Inquired; the plan was not invoked.', 'Not tested: control did not operate in the period'], ['4.12', 'CC8.1', 'Releases of Hearth are approved by the release board.', 'Inglenook Technology Services Limited', 'Inspected 20 of 47 releases.', 'None'], ['4.13', 'C1.2', 'Records past their retention date are erased each quarter.', 'Inglenook', 'Inspected four erasure reports.', 'None']],
        [.6, .8, 3.4, 2, 3, 1.8], 'lightgrid', width=W)
    r.port()
    r.h(1, 'Appendix: Glossary')
    r.p('<b>Hearth</b> – the pensions administration platform. <b>Scheme</b> – an occupational pension scheme. <b>Exception</b> – an instance in which a control did not operate as described.')
    return r, truth(file='s12_inglenook.pdf', serviceOrganization=SO, period=per('2025-04-01', '2026-03-31'), issued='2026-05-15', auditor=AU, categories=['security', 'confidentiality'],
                    subserviceOrganizations=sub(('Moorgate Hosting plc', 'c'), ('Postern Print & Mail Ltd', 'c'), ('Inglenook Technology Services Limited', 'i')), cuecs=[b for _, i in cu for _, b in i])


def main():
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    for fn in REPORTS:
        prev = {}
        for _ in range(2):
            r, t = fn(prev)
            r.build(os.path.join(out, t['file']))
            prev = r.pages
        TRUTH.append(t)
        print(t['file'], prev['_n'], 'pages')
    with open(os.path.join(out, 'truth.json'), 'w', encoding='utf-8') as f:
        json.dump(TRUTH, f, indent=1, ensure_ascii=False)


if __name__ == '__main__':
    main()
