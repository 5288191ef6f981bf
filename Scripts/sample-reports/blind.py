#!/usr/bin/env python3
"""Write ten invented SOC-style sample PDFs plus truth.json into argv[1].

Everything is invented; every page footer carries 'SAMPLE - invented company'.
Needs reportlab (pip install reportlab)."""
import json, os, sys
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate,
                                Paragraph, Spacer, Table, TableStyle, KeepTogether)
from xml.sax.saxutils import escape

MARK = 'SAMPLE - invented company'


class Doc:
    """A little house-style layer above platypus."""

    def __init__(self, path, page=LETTER, body='Times-Roman', bold='Times-Bold', head=None, size=10, lead=None,
                 margin=25 * mm, ink='#000000', justify=False, header='', footer=MARK, pageno='%d', upper=False,
                 bullet='\u2022', title='', grid='grid', cell=None, h1align=TA_LEFT):
        self.path, self.page, self.margin = path, page, margin
        self.ink = colors.HexColor(ink)
        self.head = head or bold
        self.header, self.footer, self.pageno = header, footer, pageno
        self.upper, self.bul, self.title, self.gridkind = upper, bullet, title, grid
        lead = lead or size * 1.28
        al = TA_JUSTIFY if justify else TA_LEFT
        S = ParagraphStyle
        self.s = {
            'p': S('p', fontName=body, fontSize=size, leading=lead, spaceAfter=size * .7, alignment=al),
            'b': S('b', fontName=body, fontSize=size, leading=lead, spaceAfter=size * .35, leftIndent=18, bulletIndent=6),
            'b2': S('b2', fontName=body, fontSize=size, leading=lead, spaceAfter=size * .35, leftIndent=40, bulletIndent=26),
            'h1': S('h1', fontName=self.head, fontSize=size * 1.6, leading=size * 2, spaceAfter=size * 1.1,
                    spaceBefore=size, textColor=self.ink, alignment=h1align),
            'h2': S('h2', fontName=self.head, fontSize=size * 1.15, leading=size * 1.5, spaceAfter=size * .5,
                    spaceBefore=size * .7, textColor=self.ink, keepWithNext=1),
            'h3': S('h3', fontName=bold, fontSize=size, leading=lead, spaceAfter=size * .3, spaceBefore=size * .4,
                    keepWithNext=1),
            'c': S('c', fontName=body, fontSize=cell or size - 1.5, leading=(cell or size - 1.5) * 1.2),
            'ch': S('ch', fontName=bold, fontSize=cell or size - 1.5, leading=(cell or size - 1.5) * 1.2,
                    textColor=colors.white if grid in ('band',) else colors.black),
            'cov': S('cov', fontName=self.head, fontSize=size * 2.2, leading=size * 2.8, spaceAfter=size,
                     textColor=self.ink, alignment=h1align),
            'cov2': S('cov2', fontName=body, fontSize=size * 1.3, leading=size * 1.8, spaceAfter=size * .6, alignment=h1align),
            'r': S('r', fontName=body, fontSize=size, leading=lead, alignment=TA_RIGHT, spaceAfter=size * .5),
            'sig': S('sig', fontName=body, fontSize=size, leading=lead),
            'sigb': S('sigb', fontName=bold, fontSize=size, leading=lead),
        }
        self.f = []

    # text; '<' never occurs in the copy apart from inline markup we write ourselves
    def raw(self, style, text, **kw):
        self.f.append(Paragraph(text.replace('&', '&amp;'), self.s[style], **kw)); return self

    def P(self, *ts):
        for t in ts: self.raw('p', t)
        return self

    def H1(self, t): return self.raw('h1', t.upper() if self.upper else t)
    def H2(self, t): return self.raw('h2', t)
    def H3(self, t): return self.raw('h3', t)

    def B(self, items, style='b', mark=None):
        for i, t in enumerate(items, 1):
            m = (mark(i) if callable(mark) else mark) or self.bul
            self.raw(style, t, bulletText=m)
        self.f.append(Spacer(1, 4)); return self

    def sig(self, *lines, gap=14):
        self.f.append(Spacer(1, gap))
        blk = [Paragraph(l.replace('&', '&amp;'), self.s['sigb' if l.startswith('*') else 'sig'], ) for l in lines]
        for l, b in zip(lines, blk):
            if l.startswith('*'):
                b.__init__(l[1:].replace('&', '&amp;'), self.s['sigb'])
        self.f.append(KeepTogether(blk)); return self

    def gap(self, n): self.f.append(Spacer(1, n)); return self
    def brk(self): self.f.append(PageBreak()); return self

    def land(self, on=True):
        self.f += [NextPageTemplate('land' if on else 'port'), PageBreak()]; self._land = on; return self

    def T(self, head, rows, widths, spans=(), landp=False):
        W = (max(self.page) if landp else self.page[0]) - 2 * self.margin
        tot = float(sum(widths)); cw = [W * w / tot for w in widths]
        mk = lambda t, st: [Paragraph(x.replace('&', '&amp;'), self.s[st]) for x in t.split('\n')]
        data = ([[mk(h, 'ch') for h in head]] if head else []) + [[mk(c, 'c') for c in r] for r in rows]
        st = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), 4),
              ('RIGHTPADDING', (0, 0), (-1, -1), 4), ('TOPPADDING', (0, 0), (-1, -1), 3),
              ('BOTTOMPADDING', (0, 0), (-1, -1), 4)]
        g = self.gridkind
        if not head: st += [('LINEBELOW', (0, 0), (-1, -1), .25, colors.lightgrey)] if g != 'none' else []
        elif g == 'grid': st += [('GRID', (0, 0), (-1, -1), .5, colors.grey), ('BACKGROUND', (0, 0), (-1, 0), colors.HexColor('#e4e4e4'))] 
        elif g == 'band': st += [('BACKGROUND', (0, 0), (-1, 0), self.ink), ('ROWBACKGROUNDS', (0, 1), (-1, -1), [colors.white, colors.HexColor('#f1f4f8')]), ('LINEBELOW', (0, 0), (-1, -1), .25, colors.lightgrey)]
        elif g == 'rules': st += [('LINEABOVE', (0, 0), (-1, 0), 1, self.ink), ('LINEBELOW', (0, 0), (-1, 0), .7, self.ink), ('LINEBELOW', (0, 1), (-1, -1), .25, colors.grey)]
        for r in spans: st += [('SPAN', (0, r), (-1, r)), ('BACKGROUND', (0, r), (-1, r), colors.HexColor('#dfe7ee'))]
        self.f += [Table(data, colWidths=cw, repeatRows=1 if head else 0, style=TableStyle(st)), Spacer(1, 8)]
        return self

    def build(self):
        def deco(w, h):
            def go(c, d):
                c.saveState(); c.setFont('Helvetica', 7.5); c.setFillColor(colors.HexColor('#555555'))
                if self.header and d.page > 1: c.drawString(self.margin, h - 13 * mm, self.header)
                c.drawString(self.margin, 11 * mm, self.footer)
                if d.page > 1: c.drawRightString(w - self.margin, 11 * mm, self.pageno % d.page if '%' in self.pageno else self.pageno)
                c.restoreState()
            return go
        w, h = self.page; m = self.margin
        d = BaseDocTemplate(self.path, pagesize=self.page, title=self.title, author='Invented', invariant=1)
        d.addPageTemplates([
            PageTemplate('port', [Frame(m, 20 * mm, w - 2 * m, h - 40 * mm, 0, 0, 0, 0)], onPage=deco(w, h), pagesize=(w, h)),
            PageTemplate('land', [Frame(m, 18 * mm, h - 2 * m, w - 36 * mm, 0, 0, 0, 0)], onPage=deco(h, w), pagesize=(h, w))])
        d.build(self.f)


def truth(file, kind, org, period=None, asof=None, issued=None, auditor=None, opinion=None, cats=(), extra=(), subs=(), cuecs=(), exc=()):
    return {'file': file, 'kind': kind, 'serviceOrganization': org,
            'period': {'from': period[0], 'to': period[1]} if period else None, 'asOf': asof, 'issued': issued,
            'auditor': auditor, 'opinion': opinion, 'categories': list(cats), 'additionalCriteria': list(extra),
            'subserviceOrganizations': [{'name': n, 'method': m} for n, m in subs],
            'cuecs': list(cuecs), 'exceptions': list(exc)}


# --------------------------------------------------------------------------- 1
def s01(out):
    fn = 'larkmere-soc2-2025.pdf'
    d = Doc(f'{out}/{fn}', body='Helvetica', bold='Helvetica-Bold', size=9.5, ink='#1f3a5f', grid='band',
            header='Larkmere Payroll Systems, Inc.  |  SOC 2 Type 2 Report', pageno='Page %d',
            footer=MARK + '   |   Confidential - for specified parties only', title='SOC 2 Type 2 - Larkmere')
    d.gap(130).raw('cov', 'Larkmere Payroll Systems, Inc.').raw('cov2', 'System and Organization Controls (SOC) 2® Type 2 Report')
    d.raw('cov2', 'Report on Larkmere Payroll Systems, Inc.’s Description of Its PayLoom Platform and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security and Availability')
    d.raw('cov2', 'Throughout the Period October 1, 2024 to September 30, 2025').gap(120)
    d.raw('cov2', 'Prepared by<br/><b>Hartwick Orrin & Vale LLP</b>').brk()
    d.H1('Table of Contents').T(None, [['Section I', 'Independent Service Auditor’s Report', '3'], ['Section II', 'Assertion of Larkmere Payroll Systems, Inc. Management', '5'],
        ['Section III', 'Larkmere’s Description of the PayLoom Platform', '6'], ['Section IV', 'Trust Services Criteria, Related Controls, Tests of Controls, and Results of Tests', '8'],
        ['Section V', 'Other Information Provided by Larkmere That Is Not Covered by the Service Auditor’s Report', '9']], [2, 10, 1]).brk()
    d.H1('Section I – Independent Service Auditor’s Report').P('To: Larkmere Payroll Systems, Inc. (“Larkmere”)')
    d.H2('Scope').P(
        'We have examined Larkmere’s accompanying description in Section III titled “Larkmere’s Description of the PayLoom Platform” throughout the period October 1, 2024 to September 30, 2025 (description), based on the criteria for a description of a service organization’s system set forth in DC section 200, <i>2018 Description Criteria for a Description of a Service Organization’s System in a SOC 2® Report (With Revised Implementation Guidance – 2022)</i> (description criteria), and the suitability of the design and operating effectiveness of controls stated in the description throughout the period October 1, 2024 to September 30, 2025, to provide reasonable assurance that Larkmere’s service commitments and system requirements were achieved based on the trust services criteria relevant to security and availability (applicable trust services criteria) set forth in TSP section 100, <i>2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (With Revised Points of Focus – 2022)</i>.',
        'Larkmere uses Cinder Basin Cloud, Inc. (“CBC”), a subservice organization, to provide infrastructure hosting services. The description indicates that complementary subservice organization controls that are suitably designed and operating effectively are necessary, along with controls at Larkmere, to achieve Larkmere’s service commitments and system requirements based on the applicable trust services criteria. The description presents Larkmere’s controls, the applicable trust services criteria, and the types of complementary subservice organization controls assumed in the design of Larkmere’s controls. The description does not disclose the actual controls at the subservice organization. Our examination did not include the services provided by the subservice organization, and we have not evaluated the suitability of the design or operating effectiveness of such complementary subservice organization controls.',
        'The description indicates that complementary user entity controls that are suitably designed and operating effectively are necessary, along with controls at Larkmere, to achieve Larkmere’s service commitments and system requirements. Our examination did not include such complementary user entity controls, and we have not evaluated the suitability of the design or operating effectiveness of such controls.',
        'The information included in Section V, “Other Information Provided by Larkmere That Is Not Covered by the Service Auditor’s Report,” is presented by management to provide additional information and is not a part of the description. Information about Larkmere’s bridge letter covering October 1, 2025 to December 31, 2025 has not been subjected to the procedures applied in the examination.')
    d.H2('Service Organization’s Responsibilities').P('Larkmere is responsible for its service commitments and system requirements and for designing, implementing, and operating effective controls within the system to provide reasonable assurance that those commitments and requirements were achieved. Larkmere has provided the accompanying assertion in Section II about the description and the suitability of design and operating effectiveness of controls stated therein.')
    d.H2('Service Auditor’s Responsibilities').P('Our responsibility is to express an opinion on the description and on the suitability of design and operating effectiveness of controls stated in the description based on our examination. Our examination was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants. Those standards require that we plan and perform our examination to obtain reasonable assurance about whether, in all material respects, the description is presented in accordance with the description criteria and the controls stated therein were suitably designed and operated effectively.',
        'We are required to be independent and to meet our other ethical responsibilities in accordance with relevant ethical requirements relating to the engagement.')
    d.H2('Inherent Limitations').P('The description is prepared to meet the common needs of a broad range of report users and may not, therefore, include every aspect of the system that individual users may consider important. There are inherent limitations in any system of internal control, including the possibility of human error and the circumvention of controls. Projection to the future of any conclusions is subject to the risk that controls may become inadequate because of changes in conditions.')
    d.H2('Description of Tests of Controls').P('The specific controls we tested and the nature, timing, and results of those tests are presented in Section IV.')
    d.H2('Opinion').P('In our opinion, in all material respects,').B([
        'the description presents the PayLoom Platform that was designed and implemented throughout the period October 1, 2024 to September 30, 2025 in accordance with the description criteria.',
        'the controls stated in the description were suitably designed throughout the period October 1, 2024 to September 30, 2025 to provide reasonable assurance that Larkmere’s service commitments and system requirements would be achieved based on the applicable trust services criteria, if its controls operated effectively throughout that period and if the subservice organization and user entities applied the complementary controls assumed in the design of Larkmere’s controls throughout that period.',
        'the controls stated in the description operated effectively throughout the period October 1, 2024 to September 30, 2025 to provide reasonable assurance that Larkmere’s service commitments and system requirements were achieved based on the applicable trust services criteria, if complementary subservice organization controls and complementary user entity controls assumed in the design of Larkmere’s controls operated effectively throughout that period.'],
        mark=lambda i: 'abc'[i - 1] + '.')
    d.H2('Restricted Use').P('This report, including the description of tests of controls and results thereof in Section IV, is intended solely for the information and use of Larkmere, user entities of the PayLoom Platform during some or all of the period, business partners, prospective user entities, and regulators who have sufficient knowledge and understanding of the system. This report is not intended to be, and should not be, used by anyone other than these specified parties.')
    d.sig('<i>Hartwick Orrin & Vale LLP</i>', 'Boise, Idaho', 'November 14, 2025').brk()
    d.H1('Section II – Assertion of Larkmere Payroll Systems, Inc. Management').P(
        'We have prepared the accompanying description in Section III throughout the period October 1, 2024 to September 30, 2025, based on the description criteria. The description is intended to provide report users with information about the PayLoom Platform that may be useful when assessing the risks arising from interactions with Larkmere’s system.',
        'Larkmere uses a subservice organization to provide infrastructure hosting services. We confirm, to the best of our knowledge and belief, that the description presents the system that was designed and implemented throughout the period, and that the controls stated in the description were suitably designed and operated effectively throughout that period.')
    d.sig('Larkmere Payroll Systems, Inc.', 'November 12, 2025').brk()
    d.H1('Section III – Larkmere’s Description of the PayLoom Platform')
    d.H2('Overview of Operations').P('Founded in 2009 and headquartered in Pocatello, Idaho, Larkmere provides cloud payroll calculation, tax filing, and wage-payment services to mid-sized employers. A prior SOC 2 report covering October 1, 2023 to September 30, 2024 was issued on November 20, 2024.')
    d.H2('Principal Service Commitments and System Requirements').B(['Monthly platform availability of 99.8%, excluding scheduled maintenance.', 'Encryption of payroll data at rest and in transit.', 'Notification of customers within 72 hours of a confirmed security incident.'])
    d.H2('Components of the System').T(['Component', 'Description'], [['Infrastructure', 'Virtual machines and managed databases in two CBC regions.'], ['Software', 'PayLoom web application, TaxRail calculation engine, Loomlink API.'], ['People', 'Approximately 140 staff across Engineering, Tax Operations, Support, and Compliance.'], ['Data', 'Employee master data, pay runs, bank details.'], ['Procedures', 'Policies reviewed annually by the Information Security Committee.']], [2, 8])
    d.H2('Incidents').P('No significant incidents that were the result of controls not suitably designed or operating effectively occurred during the period.')
    d.H2('Complementary Subservice Organization Controls').P('Larkmere’s controls were designed with the assumption that certain controls would be implemented by the subservice organization. The following are expected at CBC:')
    d.T(['Criteria', 'Expected control at CBC'], [['CC6.4', 'Physical access to data centers is restricted to authorized personnel.'], ['CC6.5', 'Storage media is destroyed before leaving the facility.'], ['A1.2', 'Environmental protections, including fire suppression and backup power, are installed and maintained.']], [1.5, 8])
    cu = [('CC6.1', 'User entities are responsible for configuring single sign-on or strong password settings for their PayLoom users.'),
          ('CC6.2', 'User entities are responsible for approving and provisioning access for their own administrators.'),
          ('CC6.3', 'User entities are responsible for promptly removing access of terminated employees from the PayLoom Platform.'),
          ('CC7.3', 'User entities are responsible for notifying Larkmere of any suspected compromise of their credentials.'),
          ('CC6.7', 'User entities are responsible for protecting the API keys issued to them for Loomlink integrations.'),
          ('A1.3', 'User entities are responsible for retaining local copies of pay registers needed for their own continuity plans.')]
    d.H2('Complementary User Entity Controls').P('PayLoom was designed under the assumption that certain controls would be implemented by user entities. The table below lists the complementary user entity controls (CUECs) and the criteria to which they relate.')
    d.T(['No.', 'Related Criteria', 'Complementary User Entity Control'], [[f'{i}', a, b] for i, (a, b) in enumerate(cu, 1)], [1, 2, 8])
    d.H2('Trust Services Criteria Not Applicable').P('All criteria within the security and availability categories are applicable to the system. The confidentiality, processing integrity, and privacy categories were not included in the scope of the examination.').brk()
    d.H1('Section IV – Trust Services Criteria, Related Controls, Tests of Controls, and Results of Tests')
    d.P('Where sampling was used, sample sizes were selected using professional judgment. Testing comprised inquiry, observation, inspection, and reperformance.')
    N = 'No deviations noted.'
    d.T(['Criteria', 'Control', 'Test Performed by Service Auditor', 'Results'], [
        ['CC1.1', 'LP-01: Employees acknowledge the code of conduct on hire and annually thereafter.', 'Inspected signed acknowledgments for a sample of new hires and current employees.', N],
        ['CC2.1', 'LP-04: The Information Security Committee meets quarterly to review risk metrics.', 'Inspected meeting minutes for a sample of quarters.', N],
        ['CC3.2', 'LP-07: A risk assessment is performed annually.', 'Inspected the fiscal 2025 risk register and its approval.', N],
        ['CC6.1', 'LP-12: Multi-factor authentication is required for production access.', 'Observed an engineer log on to production and inspected the identity provider configuration.', N],
        ['CC6.2', 'LP-13: Access requests are approved by the system owner prior to provisioning.', 'Inspected tickets for a sample of 25 new users.', N],
        ['CC6.3', 'LP-14: Access is revoked within one business day of termination.', 'Compared termination dates with deactivation logs for a sample of 25 terminated employees.', N],
        ['CC7.1', 'LP-18: External vulnerability scans are run weekly.', 'Inspected scan reports for a sample of weeks.', N],
        ['CC7.4', 'LP-20: Security incidents are tracked to resolution.', 'Inquired of the CISO and inspected the incident log; no security incidents meeting the definition were recorded.', 'The control did not operate during the period because no qualifying incidents occurred; therefore, operating effectiveness could not be tested.'],
        ['CC8.1', 'LP-22: Changes are peer reviewed, tested, and approved before release.', 'Inspected pull requests for a sample of 40 changes.', N],
        ['A1.2', 'LP-27: Databases are backed up daily; failures are alerted and remediated.', 'Inspected backup logs for a sample of 25 days.', N],
        ['A1.3', 'LP-28: Recovery is tested annually.', 'Inspected the recovery test report dated June 5, 2025.', N]], [1.1, 4, 4, 2.6]).brk()
    d.H1('Section V – Other Information Provided by Larkmere That Is Not Covered by the Service Auditor’s Report')
    d.P('Larkmere intends to make available to customers a bridge (gap) letter for the period October 1, 2025 to December 31, 2025. Larkmere also plans to add the confidentiality category to its next examination, which will cover October 1, 2025 to September 30, 2026.')
    d.build()
    return truth(fn, 'soc2-type2', 'Larkmere Payroll Systems, Inc.', ('2024-10-01', '2025-09-30'), None, '2025-11-14', 'Hartwick Orrin & Vale LLP', 'unqualified',
                 ['security', 'availability'], [], [('Cinder Basin Cloud, Inc.', 'carve-out')], [b for _, b in cu], [])


# --------------------------------------------------------------------------- 2 qualified, three carve-outs
def s02(out):
    fn = 'QuillHarbor_SOC2T2_FINAL.pdf'
    d = Doc(f'{out}/{fn}', size=11, justify=True, upper=True, grid='grid', cell=8.5, h1align=TA_CENTER, pageno='- %d -',
            footer=MARK + ' - Proprietary and Confidential', title='Quill Harbor')
    d.gap(90).raw('cov', 'QUILL HARBOR DOCUMENT SERVICES, LLC').gap(20).raw('cov2', 'REPORT ON A DESCRIPTION OF A SERVICE ORGANIZATION’S SYSTEM AND THE SUITABILITY OF THE DESIGN AND OPERATING EFFECTIVENESS OF CONTROLS')
    d.raw('cov2', 'SOC 2 – TYPE II').raw('cov2', 'RELEVANT TO SECURITY, AVAILABILITY AND CONFIDENTIALITY').gap(30).raw('cov2', 'For the period January 1, 2025 through December 31, 2025').gap(100)
    d.raw('cov2', 'PELLAM, STROUD & ACHTERBERG, P.C.').raw('cov2', 'Certified Public Accountants').brk()
    d.H1('I. Management’s Assertion').P('February 20, 2026')
    d.P('We have prepared the description of the DocKeel system of Quill Harbor Document Services, LLC (“Quill Harbor,” the “Service Organization,” or the “Company”) for the period January 1, 2025 through December 31, 2025. Except for the matter described in the following paragraph, we confirm that the controls stated in the description were suitably designed and operated effectively throughout the period to achieve our service commitments and system requirements based on the criteria relevant to security, availability and confidentiality.',
        'Our controls over the periodic review of privileged access (QH-6.3) did not operate effectively during the period January 1, 2025 through June 30, 2025. As a result, controls did not provide reasonable assurance that our service commitments and system requirements were achieved with respect to criterion CC6.3.')
    d.sig('Delphine Arkwright, Chief Operating Officer', 'Quill Harbor Document Services, LLC').brk()
    d.H1('II. Independent Service Auditors’ Report').P('To the Members of Quill Harbor Document Services, LLC:')
    d.P('<u>Scope</u>', 'We have examined the accompanying description of the DocKeel document retention system of Quill Harbor Document Services, LLC for the period January 1, 2025 through December 31, 2025 and the suitability of the design and operating effectiveness of the controls stated therein to provide reasonable assurance that the Company’s service commitments and system requirements were achieved based on the trust services criteria relevant to security, availability, and confidentiality set forth in TSP Section 100.',
        'Quill Harbor uses the following subservice organizations in the delivery of its services: Stonewater Colocation Partners for data center hosting; Brindle Vault Records Co. for offsite tape storage; and Fenwick Signal Monitoring, Inc. for managed security monitoring. The description includes only the controls of Quill Harbor and excludes the controls of the subservice organizations. Certain criteria can be met only if complementary subservice organization controls assumed in the design of Quill Harbor’s controls are suitably designed and operating effectively. Our examination did not extend to controls of the subservice organizations.',
        'The description also indicates that certain criteria can be met only if complementary user entity controls contemplated in the design of the Company’s controls are suitably designed and operating effectively. We have not evaluated such controls.')
    d.P('<u>Service Organization’s Responsibilities</u>', 'The Company is responsible for preparing the description and assertion, providing the services covered, selecting the applicable criteria, and designing, implementing and documenting controls.')
    d.P('<u>Service Auditors’ Responsibilities</u>', 'Our responsibility is to express an opinion on the basis of our examination, which was conducted in accordance with attestation standards established by the AICPA. We believe that the evidence we obtained is sufficient and appropriate to provide a reasonable basis for our qualified opinion.')
    d.P('<u>Inherent Limitations</u>', 'Because of their nature, controls may not always operate effectively. The projection of any evaluation to future periods is subject to the risk that the system may change.')
    d.P('<u>Basis for Qualified Opinion</u>', 'The accompanying description states that privileged access to production servers is reviewed on a quarterly basis. As noted in Part IV of this report, evidence of review was not available for two of the four quarters, and accounts of separated personnel remained active. Consequently, controls were not operating effectively during the period January 1, 2025 through June 30, 2025 to provide reasonable assurance that criterion CC6.3, “The entity authorizes, modifies, or removes access to data, software, functions, and other protected information assets based on roles,” was met.')
    d.P('<u>Qualified Opinion</u>', 'In our opinion, except for the matter referred to in the preceding paragraph, in all material respects, based on the description criteria and the applicable trust services criteria:')
    d.B(['The description fairly presents the DocKeel system that was designed and implemented for the period January 1, 2025 through December 31, 2025.',
         'The controls stated in the description were suitably designed to provide reasonable assurance that the service commitments and system requirements would be achieved if the controls operated effectively and if subservice organizations and user entities applied the complementary controls.',
         'The controls operated effectively to provide reasonable assurance that the service commitments and system requirements were achieved for the period January 1, 2025 through December 31, 2025.'], mark=lambda i: f'({i})')
    d.P('<u>Other Matter</u>', 'The report for the period January 1, 2024 through December 31, 2024 was issued by another firm, Tolliver Crane CPAs, whose report dated March 3, 2025 expressed an unqualified opinion.')
    d.P('<u>Restricted Use</u>', 'This report is intended solely for the information and use of Quill Harbor; user entities of the DocKeel system; and others having sufficient knowledge to consider it. It is not intended to be and should not be used by anyone other than these specified parties.')
    d.sig('PELLAM, STROUD & ACHTERBERG, P.C.', 'Duluth, Minnesota', 'February 27, 2026').brk()
    d.H1('III. Description of the DocKeel System')
    d.H2('A. Company background').P('Quill Harbor has digitized and retained legal and medical records since 1998 and operates from Duluth, Minnesota and Eau Claire, Wisconsin. DocKeel is the customer portal through which records are uploaded, indexed, placed on legal hold, and destroyed on expiry of the retention schedule.')
    d.H2('B. Subservice organizations').P('The carve-out method has been used for each of the subservice organizations below.')
    d.T(['Subservice organization', 'Service', 'Complementary subservice organization controls', 'Criteria'], [
        ['Stonewater Colocation Partners', 'Data center hosting', 'Restrict and log physical access; maintain power and cooling.', 'CC6.4, A1.2'],
        ['Brindle Vault Records Co.', 'Offsite tape storage', 'Maintain chain of custody for tapes; restrict vault access.', 'CC6.7, C1.1'],
        ['Fenwick Signal Monitoring, Inc.', 'Managed security monitoring', 'Triage alerts within agreed times and escalate to Quill Harbor.', 'CC7.2']], [3, 2.2, 4.5, 1.6])
    d.P('The Company also purchases office internet service from Lakehead Fiber and payroll from Penny & Sons; these vendors are not considered subservice organizations because their controls are not necessary to meet the criteria.')
    cu = ['User entities establish and enforce retention schedules within DocKeel that reflect their own legal requirements.',
          'User entities authorize the individuals who may request destruction or legal hold of records.',
          'User entities restrict DocKeel logon credentials to authorized personnel and remove them upon separation.',
          'User entities encrypt media shipped to Quill Harbor for ingestion.',
          'User entities review the monthly activity report provided by Quill Harbor and report discrepancies within ten days.']
    d.H2('C. Complementary user entity controls').P('The following controls should be in operation at user entities to complement the controls of Quill Harbor. The list is not intended to be comprehensive.').B(cu, mark=lambda i: f'{i}.')
    d.H2('D. Changes to the system during the period').P('On July 1, 2025 the Company deployed an automated access-certification tool.').land()
    d.H1('IV. Applicable Criteria, Controls, Tests of Operating Effectiveness and Results')
    e1 = 'Exception noted. Evidence of review could not be provided for 2 of 4 quarters selected (Q1 and Q2 2025).'
    e2 = 'Exception noted. For 3 of 25 separated personnel selected, access to production servers remained active between 12 and 61 days after the separation date.'
    N = 'No exceptions noted.'
    d.T(['Control #', 'Control activity specified by the Company', 'Tests applied by the service auditors', 'Results of tests'], [
        ['CC5 – Control Activities / CC6 – Logical and Physical Access Controls', '', '', ''],
        ['QH-5.1', 'Information security policies are approved annually by the Chief Operating Officer.', 'Inspected the policy set and evidence of the 2025 approval.', N],
        ['QH-6.1', 'Users authenticate with unique IDs and one-time passcodes.', 'Inspected authentication settings for the production domain and portal.', N],
        ['QH-6.2', 'Access is granted on the basis of an approved request form.', 'For a sample of 20 access grants, inspected the request forms.', N],
        ['QH-6.3', 'Privileged access to production servers is reviewed on a quarterly basis.', 'For all four quarters, requested the completed privileged access review.', e1],
        ['QH-6.4', 'Access of separated personnel is removed within three days.', 'For a sample of 25 separated personnel, compared separation date to the account disablement date.', e2],
        ['QH-6.7', 'Backup tapes are encrypted prior to transport.', 'Observed the encryption configuration; inspected transport logs for a sample of 15 weeks.', N],
        ['CC7 – System Operations / CC8 – Change Management', '', '', ''],
        ['QH-7.2', 'Alerts escalated by the monitoring provider are logged and resolved.', 'For a sample of 30 escalated alerts, inspected the ticket and resolution.', N],
        ['QH-8.1', 'Program changes are tested and approved prior to migration.', 'For a sample of 25 changes, inspected test evidence and approval.', N],
        ['A1 – Availability / C1 – Confidentiality', '', '', ''],
        ['QH-A.2', 'Restore tests are performed semiannually.', 'Inspected both 2025 restore tests.', N],
        ['QH-C.2', 'Records are destroyed only with dual approval.', 'For a sample of 25 destruction orders, inspected both approvals.', N]], [1.2, 4, 4, 4], spans=(1, 8, 11), landp=True)
    d.land(False)
    d.H1('V. Management’s Responses to Exceptions (Unaudited)').T(['Control #', 'Exception', 'Management’s response'], [
        ['QH-6.3', 'Quarterly reviews for Q1 and Q2 not evidenced.', 'The reviewer left the Company in February 2025. An automated certification campaign was introduced on July 1, 2025 and the Q3 and Q4 reviews were completed on time.'],
        ['QH-6.4', 'Late removal for three separated personnel.', 'Accounts were disabled on discovery. Logs showed no use after separation. The HR system now triggers removal.']], [1, 3, 5])
    d.build()
    return truth(fn, 'soc2-type2', 'Quill Harbor Document Services, LLC', ('2025-01-01', '2025-12-31'), None, '2026-02-27', 'Pellam, Stroud & Achterberg, P.C.', 'qualified',
                 ['security', 'availability', 'confidentiality'], [], [('Stonewater Colocation Partners', 'carve-out'), ('Brindle Vault Records Co.', 'carve-out'), ('Fenwick Signal Monitoring, Inc.', 'carve-out')], cu, [e1, e2])


# --------------------------------------------------------------------------- 3 British A4
def s03(out):
    fn = 'Thornacre Analytics Limited - SOC 2 report 2026.pdf'
    d = Doc(f'{out}/{fn}', page=A4, body='Helvetica', bold='Helvetica-Bold', size=10, ink='#5b2a6e', grid='rules', cell=8, bullet='–',
            header='Thornacre Analytics Limited – Type 2 SOC 2 Report', pageno='%d', footer=MARK + '  ·  Private and confidential', margin=22 * mm)
    d.gap(60).raw('cov', 'Type 2 SOC 2 Report').raw('cov2', 'Description of the Meridew Insight Service, relevant to Security, Availability, Confidentiality and Privacy, for the period from 1 April 2025 to 31 March 2026')
    d.raw('cov2', '<b>Thornacre Analytics Limited</b>').gap(40).raw('cov2', 'including the Independent Service Auditor’s Assurance Report of Wexcombe Dray LLP').brk()
    d.H1('Contents').B(['1  Overview of Thornacre Analytics Limited’s system', '2  Statement of the directors', '3  Independent service auditor’s assurance report', '4  Criteria, controls, tests and results', '5  Further information from management (unaudited)'], mark=' ').brk()
    d.H1('1  Overview of Thornacre Analytics Limited’s system')
    d.H2('1.1 The company').P('Thornacre Analytics Limited (company number 00000000) is a private company incorporated in England and Wales which provides retail demand forecasting to grocers through its Meridew Insight Service. The company’s offices are in Harrogate and Cardiff. Its financial year ends on 31 December.')
    d.H2('1.2 Sub-service organisations').P('The company uses Hollin Peak Hosting plc for infrastructure as a service. The description has been prepared on the carve-out basis and accordingly excludes the control activities of the sub-service organisation. The company also uses Ravensgill Mail Ltd to deliver newsletters; no customer data is processed and it is not a sub-service organisation for the purposes of this report.')
    d.H2('1.3 Complementary user entity controls').P('In designing its controls the company has assumed that the following controls would be operated by its customers.')
    groups = [('CC6.1 – Logical access security', ['Customers ensure that shared accounts are not used to access Meridew Insight.', 'Customers enforce multi-factor authentication through their own identity provider.']),
              ('CC6.2 – Registration and authorisation of users', ['Customers notify Thornacre in writing, within five working days, of changes to their nominated administrators.']),
              ('CC7.3 – Evaluation of security events', ['Customers report suspected security events to the Thornacre service desk without undue delay.']),
              ('P4.1 – Use of personal information', ['Customers establish a lawful basis before uploading loyalty-card data which identifies individuals.', 'Customers respond to requests from data subjects and instruct Thornacre where assistance is needed.'])]
    for g, its in groups: d.H3(g).B(its)
    d.H2('1.4 Matters arising since the last report').P('The previous report covered the period from 1 April 2024 to 31 March 2025 and was dated 30 May 2025. Two exceptions were reported in that period, both of which have been remediated.').brk()
    d.H1('2  Statement of the directors').P('The directors confirm that the description in section 1 fairly presents the Meridew Insight Service throughout the period from 1 April 2025 to 31 March 2026 and that the controls described were suitably designed and operated effectively throughout that period to provide reasonable assurance that the service commitments and system requirements were achieved.')
    d.sig('For and on behalf of the Board', 'I. Penhallow, Director', '18 May 2026').brk()
    d.H1('3  Independent service auditor’s assurance report').raw('r', '22 May 2026')
    d.P('To the Directors of Thornacre Analytics Limited')
    d.H2('Scope').P('In accordance with our engagement letter dated 6 January 2025 we have examined the description of the Meridew Insight Service throughout the period from 1 April 2025 to 31 March 2026 (the “Description”) and the suitability of the design and operating effectiveness of controls to provide reasonable assurance that Thornacre Analytics Limited’s service commitments and system requirements were achieved, based on the trust services criteria for security, availability, confidentiality and privacy (the “applicable trust services criteria”) set out in TSP section 100.',
        'Thornacre Analytics Limited uses a sub-service organisation, Hollin Peak Hosting plc, for infrastructure as a service. The Description excludes the controls of that organisation, and our work did not extend to them. Nor did our work extend to complementary user entity controls.')
    d.H2('Our independence and quality management').P('We complied with the independence and other ethical requirements of the ICAEW Code of Ethics and applied ISQM (UK) 1.')
    d.H2('Our responsibilities').P('We conducted our engagement in accordance with ISAE 3000 (Revised) and AT-C section 205. Those standards require that we obtain reasonable assurance about whether, in all material respects, the Description is fairly presented and the controls are suitably designed and operating effectively.')
    d.H2('Inherent limitations').P('Controls at a service organisation may not, because of their nature, prevent, or detect and correct, all errors or omissions.')
    d.H2('Opinion').P('In our opinion, in all material respects, based on the criteria described in the directors’ statement:')
    d.B(['the Description fairly presents the Meridew Insight Service as designed and implemented throughout the period from 1 April 2025 to 31 March 2026;', 'the controls stated in the Description were suitably designed throughout that period; and', 'the controls tested, which together with the complementary user entity and sub-service organisation controls were those necessary to provide reasonable assurance that the service commitments and system requirements were achieved, operated effectively throughout the period from 1 April 2025 to 31 March 2026.'], mark=lambda i: '(' + ('i' * i) + ')')
    d.H2('Intended users and purpose').P('Our report is made solely for the use of the directors, as a body, and customers who used the service during some or all of the period. To the fullest extent permitted by law we do not accept responsibility to anyone else.')
    d.sig('<i>Wexcombe Dray LLP</i>', 'Chartered Accountants', 'Leeds, United Kingdom').brk()
    d.H1('4  Criteria, controls, tests and results')
    e1 = 'Deviation noted: for 2 of 25 leavers sampled, access to the forecasting console was withdrawn four and nine working days after the leaving date.'
    e2 = 'Deviation noted: for 1 of 12 months sampled, the capacity review for August 2025 was not documented.'
    N = 'No deviations noted'
    rows = [('CC1.4', 'TA01  Pre-employment screening is completed before new joiners start.', 'Inspected screening records for a sample of joiners.', N),
        ('CC6.1', 'TA07  Customer data is encrypted at rest.', 'Inspected encryption settings for all production data stores.', N),
        ('CC6.2', 'TA08  Access for leavers is withdrawn within two working days.', 'For a sample of 25 leavers, compared the leaving date with the date of withdrawal.\n', e1),
        ('CC6.3', 'TA09  Line managers recertify user access every six months.', 'Inspected both recertifications performed in the period.', N),
        ('CC7.2', 'TA12  Security logs are monitored around the clock.', 'Observed the monitoring console and inspected a sample of alerts.', N),
        ('CC8.1', 'TA15  Releases are authorised by the Change Advisory Board.', 'Inspected authorisation for a sample of 25 releases.', N),
        ('A1.1', 'TA18  Capacity is reviewed monthly by the Head of Platform.', 'For all 12 months, inspected the capacity review.', e2),
        ('C1.2', 'TA21  Customer data is erased within 30 days of contract end.', 'Inspected erasure certificates for all terminated customers.', N),
        ('P6.1', 'TA25  Personal information is disclosed to third parties only under contract.', 'Inspected the register of processors and a sample of contracts.', N)]
    resp = {'CC6.2': 'The delay arose during the migration of the HR system in November 2025. A daily reconciliation has since been introduced.', 'A1.1': 'The review took place orally during the holiday period. The Head of Platform has been reminded of the need to record it and a deputy has been appointed.'}
    rr = []
    for a, b, c, e in rows:
        rr.append([a, b, c.strip(), e])
        if a in resp: rr.append(['', '', 'Management response:', resp[a]])
    d.T(['Criterion', 'Control activity', 'Work performed by Wexcombe Dray', 'Result'], rr, [1.1, 3.2, 3.3, 3.6])
    d.H1('5  Further information from management (unaudited)').P('No material changes are expected before 30 June 2026, when a bridging letter will be published covering 1 April 2026 to 30 June 2026.')
    d.build()
    return truth(fn, 'soc2-type2', 'Thornacre Analytics Limited', ('2025-04-01', '2026-03-31'), None, '2026-05-22', 'Wexcombe Dray LLP', 'unqualified',
                 ['security', 'availability', 'confidentiality', 'privacy'], [], [('Hollin Peak Hosting plc', 'carve-out')], [x for _, l in groups for x in l], [e1, e2])


# --------------------------------------------------------------------------- 4 Type 1 inclusive
def s04(out):
    fn = 'vantlow-type1.pdf'
    d = Doc(f'{out}/{fn}', body='Times-Roman', bold='Helvetica-Bold', size=10.5, ink='#0b6b5d', grid='rules', upper=True,
            header='SOC 2 TYPE 1  //  VANTLOW ROBOTICS', pageno='%d', footer='BRACKENRIDGE ASSURANCE GROUP, LLC   ' + MARK, bullet='»')
    d.gap(40).raw('cov2', 'BRACKENRIDGE ASSURANCE GROUP').gap(120).raw('cov', 'Vantlow Robotics Corporation').raw('cov2', 'TelemetryNest Fleet Management System')
    d.raw('cov2', 'SOC 2 Type 1 Report: Independent Service Auditor’s Report on the Description of the System and the Suitability of Design of Controls Relevant to Security').raw('cov2', 'As of March 31, 2026').brk()
    d.H1('Section 1: Independent Service Auditor’s Report').P('To the Management of Vantlow Robotics Corporation (“Vantlow”):')
    d.H2('Scope').P('We have examined Vantlow’s description of its TelemetryNest Fleet Management System as of March 31, 2026 based on the criteria in DC section 200, and the suitability of the design of controls stated in the description as of March 31, 2026, to provide reasonable assurance that Vantlow’s service commitments and system requirements would be achieved based on the trust services criteria relevant to security (applicable trust services criteria) set forth in TSP section 100.',
        'Copperline Data Works, Inc. (“Copperline”) is an independent subservice organization providing managed database administration to Vantlow. Vantlow’s description includes a description of Copperline’s database administration services used by Vantlow, including the controls of Copperline relevant to the applicable trust services criteria. Our examination included the services provided by Copperline and the suitability of the design of its relevant controls (the inclusive method).',
        'We did not perform any procedures regarding the operating effectiveness of controls stated in the description and, accordingly, do not express an opinion thereon.')
    d.H2('Responsibilities of Vantlow and Copperline').P('Vantlow and Copperline have each provided an assertion about the description and the suitability of the design of controls. Each is responsible for preparing its portion of the description and for designing and implementing its controls.')
    d.H2('Service Auditor’s Responsibilities').P('Our responsibility is to express an opinion, based on our examination, on the description and on the suitability of design of the controls. Our examination was conducted in accordance with attestation standards established by the AICPA.')
    d.H2('Inherent Limitations').P('The projection to the future of any conclusions about the suitability of design is subject to the risk that controls may become ineffective.')
    d.H2('Opinion').P('In our opinion, in all material respects, (a) the description presents the TelemetryNest Fleet Management System, including the services of Copperline, that was designed and implemented as of March 31, 2026, in accordance with the description criteria; and (b) the controls stated in the description were suitably designed as of March 31, 2026, to provide reasonable assurance that the service commitments and system requirements would be achieved based on the applicable trust services criteria, if the controls operated effectively as of that date and if user entities applied the complementary user entity controls assumed in the design of the controls as of that date.')
    d.H2('Restricted Use').P('This report is intended solely for the information and use of Vantlow, Copperline, user entities of the system as of March 31, 2026, and prospective customers with sufficient knowledge.')
    d.sig('*Brackenridge Assurance Group, LLC', 'Tulsa, Oklahoma', 'April 28, 2026').brk()
    d.H1('Section 2A: Assertion of Vantlow Management').P('We have prepared the description as of March 31, 2026. We confirm that the description presents the system that was designed and implemented as of that date and that the controls were suitably designed. Vantlow began operation of the controls on February 2, 2026; a Type 2 examination for the period April 1, 2026 to September 30, 2026 is planned.').sig('Management of Vantlow Robotics Corporation', 'April 24, 2026')
    d.H1('Section 2B: Assertion of Copperline Management').P('We have assisted in the preparation of the portions of the description that relate to the services provided by Copperline Data Works, Inc. as of March 31, 2026.').sig('Management of Copperline Data Works, Inc.', 'April 23, 2026').brk()
    d.H1('Section 3: Description of the System').H2('Company and services').P('Vantlow develops and leases autonomous floor-care robots. TelemetryNest is the hosted service through which operators monitor fleets, schedule routes and receive fault alerts. Copperline administers the PostgreSQL clusters that store telemetry.')
    d.H2('Control environment').P('The Board of Directors meets four times a year and oversees security through its Risk Committee. Roles and responsibilities are documented in job descriptions.')
    cu = ['User entities should restrict access to TelemetryNest operator accounts to authorized staff.', 'User entities should secure the local networks to which robots are connected.', 'User entities should install firmware updates within 30 days of release.', 'User entities should report lost or stolen robots to Vantlow support.']
    d.H2('User control considerations').P('Vantlow’s services are designed with the assumption that certain complementary user entity controls will be implemented by user entities:').B(cu)
    d.H2('User entity responsibilities').P('Apart from the above, customers agree by contract to pay invoices within 45 days and to keep contact details current. These responsibilities are not needed to meet the criteria.').brk()
    d.H1('Section 4: Trust Services Criteria and Related Controls').P('The controls below are presented by management. As this is a Type 1 report, no tests of operating effectiveness were performed.')
    d.T(['TSC Ref.', 'Controls of Vantlow', 'Controls of Copperline'], [
        ['CC1.2', 'The Risk Committee reviews the security program semiannually.', 'Not applicable'], ['CC2.2', 'Security awareness training is assigned at hire and annually.', 'Security awareness training is assigned to database administrators annually.'],
        ['CC6.1', 'Access to the cloud console requires hardware security keys.', 'Database administrators connect through a bastion host with recorded sessions.'], ['CC6.6', 'Firewall rules deny inbound traffic by default.', 'Not applicable'],
        ['CC7.1', 'Dependency scanning is run on each build.', 'Database engines are patched monthly.'], ['CC8.1', 'Code changes require approval by a second engineer.', 'Schema changes are executed from approved Vantlow tickets.'], ['CC9.2', 'Vendors are assessed before onboarding and annually.', 'Not applicable']], [1.2, 5, 5])
    d.build()
    return truth(fn, 'soc2-type1', 'Vantlow Robotics Corporation', None, '2026-03-31', '2026-04-28', 'Brackenridge Assurance Group, LLC', 'unqualified', ['security'], [], [('Copperline Data Works, Inc.', 'inclusive')], cu, [])


# --------------------------------------------------------------------------- 5 SOC 1 Type 2 ISO dates
def s05(out):
    fn = 'SOC1_Norrfald_2026.pdf'
    d = Doc(f'{out}/{fn}', page=A4, body='Helvetica', bold='Helvetica-Bold', size=9, ink='#222222', grid='grid', cell=7.5, header='Norrfald Fondadministration AB: SOC 1 Type 2 (ISAE 3402 / AT-C 320)', pageno='%d', footer=MARK, margin=20 * mm)
    PER = '2025-07-01 to 2026-06-30'
    d.gap(80).raw('cov', 'Norrfald Fondadministration AB').T(None, [['Report', 'SOC 1 Type 2 – Fund Administration Services'], ['Period', PER], ['Service auditor', 'Sjöholt & Ekmark Revision AB'], ['Report date', '2026-08-14'], ['Version', '1.0 (final)']], [2, 6]).brk()
    d.H1('1. Independent service auditor’s assurance report').P('To the Board of Norrfald Fondadministration AB')
    d.H3('Scope').P(f'We have been engaged to report on the description of Norrfald Fondadministration AB (“Norrfald”) of its fund administration system for processing user entities’ transactions throughout the period {PER} (the description), and on the suitability of the design and the operating effectiveness of controls included in the description to achieve the related control objectives. The controls and control objectives are those that management believes are likely to be relevant to user entities’ internal control over financial reporting.',
        'Norrfald uses Kvarnbäck IT Drift AB for operation of servers and Lumivalor Pricing S.A. for market prices. The description includes only the control objectives and related controls of Norrfald and excludes the control objectives and related controls of these subservice organizations. Our examination did not extend to controls of the subservice organizations.',
        'The description indicates that certain control objectives can be achieved only if complementary user entity controls assumed in the design of Norrfald’s controls are suitably designed and operating effectively, along with related controls at the service organization. We have not evaluated such complementary user entity controls.')
    d.H3('Responsibilities of the service organization').P('Norrfald is responsible for preparing the description and its statement, for specifying the control objectives, and for designing, implementing and operating controls to achieve them.')
    d.H3('Responsibilities of the service auditor').P('We conducted our engagement in accordance with International Standard on Assurance Engagements 3402, Assurance Reports on Controls at a Service Organization, and AT-C section 320. A report of this kind is commonly called a SOC 1 report; it is not a SOC 2 report and does not address the trust services criteria for security or availability.')
    d.H3('Opinion').P('In our opinion, in all material respects, based on the criteria described in Norrfald’s statement:').B([
        f'the description fairly presents the fund administration system that was designed and implemented throughout the period {PER};',
        f'the controls related to the control objectives were suitably designed to provide reasonable assurance that the control objectives would be achieved if the controls operated effectively throughout the period {PER}, and subservice organizations and user entities applied the complementary controls; and',
        f'the controls operated effectively to provide reasonable assurance that the control objectives were achieved throughout the period {PER}.'], mark=lambda i: 'abc'[i - 1] + ')')
    d.H3('Restricted use').P('This report is intended solely for Norrfald, user entities of its system during some or all of the period, and the auditors who audit and report on such user entities’ financial statements.')
    d.sig('Göteborg, 2026-08-14', '*Sjöholt & Ekmark Revision AB', 'Tindra Ekmark, Authorized Public Accountant').brk()
    d.H1('2. Statement by management').P(f'Management states that the description fairly presents the system throughout the period {PER}. The control objectives were achieved. Göteborg, 2026-08-10.')
    d.H1('3. Description of the system').P('Norrfald calculates net asset values, keeps unit-holder registers and prepares financial reports for 43 investment funds. The preceding report covered 2024-07-01 to 2025-06-30 (dated 2025-08-20). A bridge letter dated 2025-12-31 was distributed for 2025-07-01 to 2025-12-31 and is superseded by this report.')
    d.H2('3.4 Subservice organizations (carve-out method)').T(['Name', 'Service', 'Monitoring by Norrfald'], [['Kvarnbäck IT Drift AB', 'Server operation', 'Monthly service review; annual ISAE 3402 report'], ['Lumivalor Pricing S.A.', 'Market prices', 'Daily tolerance check']], [3, 3, 4])
    cu = [('CO 1', 'User entities submit subscription and redemption instructions signed by authorized persons.'), ('CO 1', 'User entities keep the list of authorized signatories up to date.'), ('CO 2', 'User entities review the daily net asset value report and inform Norrfald of discrepancies.'), ('CO 4', 'User entities restrict access to the Norrfald client portal to authorized employees.')]
    d.H2('3.5 Complementary user entity controls').T(['Control objective', 'Control expected at the user entity'], [[a, b] for a, b in cu], [2, 8]).brk()
    d.H1('4. Control objectives, controls, tests and results')
    e1 = 'Deviation: in 1 of 40 valuations tested, the four-eyes approval of the net asset value was recorded after publication (2025-11-06).'
    e2 = 'Deviation: 2 of 15 changes tested lacked documented user acceptance tests.'
    N = 'No deviation.'
    for co, title, rows in [
        ('CO 1', 'Controls provide reasonable assurance that subscriptions and redemptions are authorized and recorded completely, accurately and on a timely basis.', [('1.1', 'Instructions are checked against the signatory list.', 'Inspection of a sample of 40 instructions.', N), ('1.2', 'Cash is reconciled daily.', 'Inspection of reconciliations for a sample of 25 days.', N)]),
        ('CO 2', 'Controls provide reasonable assurance that net asset values are calculated accurately.', [('2.1', 'Each net asset value is approved under the four-eyes principle before publication.', 'Inspection of approvals for a sample of 40 valuations.', e1), ('2.2', 'Price movements above tolerance are investigated.', 'Inspection of tolerance reports for a sample of 25 days.', N)]),
        ('CO 3', 'Controls provide reasonable assurance that changes to applications are authorized, tested and approved.', [('3.1', 'Changes pass user acceptance tests before release.', 'Inspection of a sample of 15 changes.', e2), ('3.2', 'Developers have no access to production.', 'Inspection of the access list.', N)]),
        ('CO 4', 'Controls provide reasonable assurance that logical access is restricted to authorized individuals.', [('4.1', 'Access rights are reviewed every half year.', 'Inspection of both reviews in the period.', N), ('4.2', 'Leavers’ access is removed on the last day.', 'Inspection of a sample of 10 leavers.', N)])]:
        d.H3(f'{co}: {title}').T(['No.', 'Control', 'Test', 'Result'], [list(r) for r in rows], [.8, 4, 3.4, 3.6])
    d.H2('4.5 Management comments on deviations').B(['2.1: The value published was correct. The publication job now requires a recorded approval.', '3.1: The two changes were text corrections. Templates have been updated.'])
    d.build()
    return truth(fn, 'soc1-type2', 'Norrfald Fondadministration AB', ('2025-07-01', '2026-06-30'), None, '2026-08-14', 'Sjöholt & Ekmark Revision AB', 'unqualified', [], [], [('Kvarnbäck IT Drift AB', 'carve-out'), ('Lumivalor Pricing S.A.', 'carve-out')], [b for _, b in cu], [e1, e2])


# --------------------------------------------------------------------------- 6 disclaimer
def s06(out):
    fn = '06_opaline_report.pdf'
    d = Doc(f'{out}/{fn}', body='Times-Roman', bold='Times-Bold', size=12, lead=16, margin=30 * mm, grid='grid', cell=9, pageno='%d', footer=MARK, bullet='•')
    d.gap(180).raw('cov2', 'Opaline Freight Exchange Inc.').raw('cov2', 'SOC 2® Report').raw('cov2', 'Type 2').raw('cov2', 'FreightPrism Matching and Settlement System').raw('cov2', 'June 1, 2025 – November 30, 2025').brk()
    d.H1('Report of Independent Service Auditor').P('<b>Board of Directors<br/>Opaline Freight Exchange Inc.<br/>Wilmington, North Carolina</b>')
    d.P('<b><i>Scope</i></b>', 'We were engaged to examine the accompanying description of the FreightPrism Matching and Settlement System of Opaline Freight Exchange Inc. (Opaline) throughout the period June 1, 2025, to November 30, 2025, based on the description criteria, and the suitability of the design and operating effectiveness of controls stated in the description throughout that period, to provide reasonable assurance that Opaline’s service commitments and system requirements were achieved based on the trust services criteria relevant to security and processing integrity.',
        'Opaline does not use subservice organizations; production equipment is located in its own facility.')
    d.P('<b><i>Responsibilities</i></b>', 'Opaline’s management is responsible for the description and for the controls. Our responsibility is to express an opinion based on conducting the examination in accordance with attestation standards established by the American Institute of Certified Public Accountants.')
    d.P('<b><i>Basis for Disclaimer of Opinion</i></b>', 'On September 9, 2025, Opaline lost its ticketing and log archive in a storage failure. Evidence of the operation of access, change management, and settlement reconciliation controls for the period June 1, 2025, to September 9, 2025, could not be produced, and we were unable to satisfy ourselves about those controls by other means. In addition, management declined to provide us with certain written representations we requested. As a result, the scope of our work was not sufficient to enable us to express, and we do not express, an opinion.')
    d.P('<b><i>Disclaimer of Opinion</i></b>', 'Because of the significance of the matters described in the preceding section, we were not able to obtain sufficient appropriate evidence to provide a basis for an opinion on whether, in all material respects, the description presents the system in accordance with the description criteria, or whether the controls stated in the description were suitably designed and operated effectively throughout the period June 1, 2025, to November 30, 2025. Accordingly, we do not express an opinion on these matters.')
    d.P('<b><i>Restricted Use</i></b>', 'This report is intended solely for the information and use of Opaline and user entities of its system and is not intended to be, and should not be, used by anyone else.')
    d.sig('<i>Marchetti Lund Osei, CPAs</i>', '', 'Raleigh, North Carolina', 'January 30, 2026').brk()
    d.H1('Management’s Description of FreightPrism').P('Opaline operates an electronic exchange through which shippers and carriers match loads and settle freight charges. Settlement files are exchanged with banks each evening.')
    cu = ['Ensuring that load and rate information submitted to FreightPrism is complete and accurate.', 'Reviewing daily settlement statements and disputing errors within two business days.', 'Assigning FreightPrism roles to their personnel based on job responsibilities.']
    d.H2('Complementary User Entity Controls').P('User entities are responsible for the following:').B(cu)
    d.H2('Complementary Subservice Organization Controls').P('Not applicable. Opaline does not rely on subservice organizations.')
    d.H2('Controls and Results of Procedures').P('The table presents procedures for the part of the period for which evidence was available (September 10, 2025, to November 30, 2025).')
    U = 'Unable to test before September 10, 2025. No exceptions noted for the remainder of the period.'
    d.T(['Criteria', 'Control', 'Result'], [['CC6.2', 'New user access is approved by the department head.', U], ['CC8.1', 'Changes are approved by the change board.', U], ['PI1.3', 'Settlement totals are reconciled to bank files each evening.', U], ['CC1.1', 'Employees sign the conduct policy annually.', 'No exceptions noted.']], [1.2, 4, 4])
    d.build()
    return truth(fn, 'soc2-type2', 'Opaline Freight Exchange Inc.', ('2025-06-01', '2025-11-30'), None, '2026-01-30', 'Marchetti Lund Osei, CPAs', 'disclaimer', ['security', 'processing-integrity'], [], [], cu, [])


# --------------------------------------------------------------------------- 7 Type 1 with HIPAA
def s07(out):
    fn = 'Willowbrace_Health_SOC2_HIPAA_T1.pdf'
    d = Doc(f'{out}/{fn}', body='Helvetica', bold='Helvetica-Bold', size=10, ink='#c0392b', grid='band', pageno='Page | %d', footer='Willowbrace Health Cloud, Inc. | ' + MARK, header='© 2026 Sable Arch Advisors PLLC')
    d.gap(150).raw('cov', 'SOC 2 + HIPAA').raw('cov2', 'Type I report on controls placed in operation at').raw('cov2', '<b>Willowbrace Health Cloud, Inc.</b>').raw('cov2', 'relevant to the Security and Privacy Trust Services Categories and the HIPAA Security Rule').raw('cov2', 'as of 15 January 2026').brk()
    d.H1('1 | Assertion by Willowbrace').P('Willowbrace Health Cloud, Inc. (“Willowbrace”) has prepared the attached description titled “Description of the CareTrellis Platform as of 15 January 2026.” Controls were suitably designed as of 15 January 2026.').sig('Obadiah Renn, Chief Executive Officer', '29 January 2026').brk()
    d.H1('2 | Report of the service auditor').P('To Willowbrace Health Cloud, Inc.')
    d.H2('What we examined').P('We have examined the description of the CareTrellis Platform as of 15 January 2026 and the suitability of design of the controls stated in it to meet the trust services criteria relevant to security and privacy (TSP section 100) and the requirements of the Health Insurance Portability and Accountability Act of 1996 Security Rule, 45 CFR Part 164 Subpart C (the HIPAA Security Rule), together the “applicable criteria”.',
        'CareTrellis runs on infrastructure operated by Umbra Meridian Hosting LLC and messages are sent through Tattle Relay Inc. (together, the subservice organizations). Willowbrace has elected the carve-out method; the description leaves out the controls of the subservice organizations and our examination did not cover them.')
    d.H2('What each party is responsible for').P('Willowbrace is responsible for the description, its assertion and its controls. We are responsible for expressing an opinion based on our examination, carried out under AICPA attestation standards (AT-C 105 and AT-C 205). We did not test whether controls operated effectively and express no opinion on it.')
    d.H2('Our opinion').P('In our opinion, in all material respects, the description presents the CareTrellis Platform designed and implemented as of 15 January 2026, and the controls stated in the description were suitably designed as of 15 January 2026 to provide reasonable assurance that Willowbrace’s service commitments and system requirements would be achieved based on the applicable criteria, provided that the controls operated effectively and that user entities and the subservice organizations applied the complementary controls.')
    d.H2('Who may use this report').P('Use is restricted to Willowbrace, its covered-entity customers and their auditors.')
    d.sig('/s/ Sable Arch Advisors PLLC', 'Spokane, Washington', '2 February 2026').brk()
    d.H1('3 | Description of the CareTrellis Platform').P('CareTrellis lets clinics schedule visits, exchange secure messages and keep visit notes. The platform went into production on 3 November 2025. Willowbrace has not previously been examined; it expects a Type II report for 16 January 2026 to 15 July 2026.')
    d.H2('Subservice organizations').T(['Organization', 'Function', 'Method'], [['Umbra Meridian Hosting LLC', 'Compute, storage and network', 'Carve-out'], ['Tattle Relay Inc.', 'E-mail and text message delivery', 'Carve-out']], [4, 4, 2])
    cu = [('CUEC-1', 'Covered entities obtain patient consent before sharing records through CareTrellis.', 'P2.1'), ('CUEC-2', 'Covered entities assign each clinician a unique CareTrellis account.', 'CC6.1; §164.312(a)(2)(i)'), ('CUEC-3', 'Covered entities secure workstations used to display protected health information.', '§164.310(c)'), ('CUEC-4', 'Covered entities forward patient access requests to Willowbrace within five days of receipt.', 'P5.1')]
    d.H2('Controls expected of user entities (CUECs)').T(['ID', 'Complementary user entity control', 'Criteria'], [list(c) for c in cu], [1.3, 6, 2.6])
    d.H1('4 | Mapping of controls to criteria').T(['Control', 'Description', 'TSC', 'HIPAA'], [['WB-1', 'A security official has been designated.', 'CC1.3', '§164.308(a)(2)'], ['WB-2', 'Risk analysis is performed annually.', 'CC3.2', '§164.308(a)(1)(ii)(A)'], ['WB-3', 'Sessions lock after 15 minutes of inactivity.', 'CC6.1', '§164.312(a)(2)(iii)'], ['WB-4', 'Audit logs are retained for six years.', 'CC7.2', '§164.312(b)'], ['WB-5', 'A privacy notice is published and reviewed yearly.', 'P1.1', 'n/a'], ['WB-6', 'Business associate agreements are signed before data is shared.', 'CC9.2, P6.4', '§164.308(b)(1)']], [1.2, 5, 2, 3])
    d.build()
    return truth(fn, 'soc2-type1', 'Willowbrace Health Cloud, Inc.', None, '2026-01-15', '2026-02-02', 'Sable Arch Advisors PLLC', 'unqualified', ['security', 'privacy'], ['HIPAA Security Rule'], [('Umbra Meridian Hosting LLC', 'carve-out'), ('Tattle Relay Inc.', 'carve-out')], [c[1] for c in cu], [])


# --------------------------------------------------------------------------- 8 SOC 3
def s08(out):
    fn = 'gantry-soc3.pdf'
    d = Doc(f'{out}/{fn}', body='Helvetica', bold='Helvetica-Bold', size=11, ink='#e67e22', grid='rules', pageno='%d', footer=MARK + ' | Gantry & Spoke Storage', justify=True)
    d.gap(100).raw('cov', 'Gantry & Spoke Storage Co.').raw('cov2', 'System and Organization Controls 3 (SOC 3®) Report').raw('cov2', 'Report on the BoxSpan Object Storage System Relevant to Security, Availability, and Confidentiality').raw('cov2', 'For the Period May 1, 2025 to April 30, 2026').brk()
    d.H1('Report of Independent Accountants').P('To the Board of Directors of Gantry & Spoke Storage Co.')
    d.H2('Scope').P('We have examined management’s assertion, contained within the accompanying “Management’s Report of Its Assertions on the Effectiveness of Its Controls over the BoxSpan Object Storage System” (assertion), that Gantry & Spoke Storage Co.’s (“Gantry & Spoke”) controls over the BoxSpan Object Storage System (system) were effective throughout the period May 1, 2025 to April 30, 2026, to provide reasonable assurance that its principal service commitments and system requirements were achieved based on the criteria relevant to security, availability, and confidentiality (applicable trust services criteria) set forth in the AICPA’s TSP section 100.',
        'Gantry & Spoke uses Perrin Tower Data Centers, a subservice organization, to provide colocation services. The description of the boundaries of the system (Attachment A) indicates that Gantry & Spoke’s controls can provide reasonable assurance that certain service commitments and system requirements can be achieved only if Perrin Tower Data Centers’ controls, assumed in the design of Gantry & Spoke’s controls, are operating effectively along with related controls at Gantry & Spoke. Our examination did not extend to controls of Perrin Tower Data Centers.')
    d.H2('Management’s Responsibilities').P('Gantry & Spoke’s management is responsible for its assertion, selecting the trust services categories and criteria on which its assertion is based, and having a reasonable basis for it.')
    d.H2('Our Responsibilities').P('Our responsibility is to express an opinion, based on our examination, on whether management’s assertion that controls within the system were effective is fairly stated, in all material respects.')
    d.H2('Inherent Limitations').P('There are inherent limitations in the effectiveness of any system of internal control, including the possibility of human error and the circumvention of controls.')
    d.H2('Opinion').P('In our opinion, management’s assertion that Gantry & Spoke’s controls over the system were effective throughout the period May 1, 2025 to April 30, 2026, to provide reasonable assurance that its principal service commitments and system requirements were achieved based on the applicable trust services criteria is fairly stated, in all material respects.')
    d.sig('Ellery Voss Kimbrough + Co.', 'Providence, Rhode Island', 'June 12, 2026').brk()
    d.H1('Management’s Report of Its Assertions on the Effectiveness of Its Controls').raw('r', 'June 10, 2026').P('We are responsible for designing, implementing, operating, and maintaining effective controls within the BoxSpan Object Storage System throughout the period May 1, 2025 to April 30, 2026. We assert that the controls within the system were effective throughout the period.')
    d.sig('Gantry & Spoke Storage Co.').brk()
    d.H1('Attachment A – Boundaries of the System').P('BoxSpan provides S3-style object storage to media companies from two sites. A restricted-use SOC 2 Type 2 report for the same system and period is available to customers under a nondisclosure agreement. Gantry & Spoke’s earlier SOC 3 report covered May 1, 2024 to April 30, 2025.')
    d.H1('Attachment B – Principal Service Commitments and System Requirements').B(['Security: access to stored objects is limited to credentials issued to the customer.', 'Availability: 99.95% monthly uptime.', 'Confidentiality: objects are deleted within 60 days of the end of the agreement.'])
    d.build()
    return truth(fn, 'soc3', 'Gantry & Spoke Storage Co.', ('2025-05-01', '2026-04-30'), None, '2026-06-12', 'Ellery Voss Kimbrough + Co.', 'unqualified', ['security', 'availability', 'confidentiality'], [], [('Perrin Tower Data Centers', 'carve-out')], [], [])


# --------------------------------------------------------------------------- 9 all five + CCM, mixed methods, list-style tests
def s09(out):
    fn = 'ISR-2026-0417_Zephyrine.pdf'
    d = Doc(f'{out}/{fn}', body='Courier', bold='Courier-Bold', head='Helvetica-Bold', size=9, ink='#003366', grid='grid', cell=7.5, margin=22 * mm, header='ISR-2026-0417', pageno='p. %d', footer=MARK + ' - NDA required', bullet='*')
    d.gap(50).raw('cov2', 'DUNMORE KITTERIDGE / Attestation Practice').gap(60).raw('cov', 'SOC 2 Type 2+ Examination').raw('cov2', 'Client: Zephyrine Identity Ltd. Co.').raw('cov2', 'System: KeyFathom Identity Verification').raw('cov2', 'Examination period: Jan. 15, 2026 - Apr. 14, 2026').raw('cov2', 'Report no. ISR-2026-0417').brk()
    d.H1('A. OPINION LETTER').P('May 29, 2026', 'Zephyrine Identity Ltd. Co.<br/>Attn: Management<br/>Albuquerque, New Mexico')
    d.H2('A.1 Opinion').P('In our opinion, in all material respects, the description in Part C presents the KeyFathom system as designed and implemented throughout the three-month period January 15, 2026 through April 14, 2026, and the controls stated in it were suitably designed and operated effectively throughout that period to provide reasonable assurance that the service commitments and system requirements of Zephyrine Identity Ltd. Co. (“Zephyrine”) were achieved based on the applicable trust services criteria, and to meet the Cloud Security Alliance Cloud Controls Matrix (CCM) version 4 criteria, assuming the complementary controls at user entities and at the carved-out subservice organization operated effectively.')
    d.H2('A.2 Subject matter and scope').P('The scope of our examination covered the trust services criteria relevant to security, availability, processing integrity, confidentiality, and privacy, and the criteria of the CSA CCM v4.',
        'Zephyrine uses two subservice organizations. Glasswing Compute Co. provides cloud hosting; its controls are excluded from the description and from our examination (carve-out method). Pinfold Review Services provides manual document review; its controls relevant to the criteria are included in the description and were tested by us (inclusive method).')
    d.H2('A.3 Responsibilities and standards').P('Management of Zephyrine and of Pinfold Review Services prepared the description and their assertions. We examined them under AICPA attestation standards and are independent of both.')
    d.H2('A.4 Limits').P('Controls can fail; the past is no guarantee of the future. This report may be used only by Zephyrine, its customers in the period, and prospective customers under NDA.')
    d.H2('A.5 Emphasis of matter').P('As described in Part D, exceptions were noted in the operation of controls ZI-07 and ZI-16. Our opinion is not modified with respect to this matter.')
    d.sig('Dunmore Kitteridge LLP', 'Santa Fe, NM').brk()
    d.H1('B. ASSERTIONS').P('Zephyrine asserts that the controls operated effectively from January 15, 2026 through April 14, 2026. Signed May 26, 2026. Pinfold Review Services makes the same assertion with respect to its services. Signed May 26, 2026.')
    d.H1('C. DESCRIPTION').P('KeyFathom verifies that a person is who they claim to be by comparing a live image with an identity document. Results are returned by API. The last report, for January 15, 2025 through January 14, 2026, was a twelve-month report dated March 2, 2026; the period was shortened to align with the contract year.')
    cu = ['Customers shall keep API secrets confidential and rotate them at least yearly.', 'Customers shall present Zephyrine’s biometric notice to individuals and obtain consent.', 'Customers shall set match thresholds appropriate to their own risk.', 'Customers shall monitor the KeyFathom status page and maintain a fallback verification process.']
    d.H2('C.7 Complementary user entity controls').B(cu, mark=lambda i: f'UE{i}')
    d.H2('C.8 Complementary subservice organization controls').B(['Glasswing Compute Co. shall restrict physical access to its data halls.', 'Glasswing Compute Co. shall maintain the hypervisor layer.'], mark=lambda i: f'SO{i}').brk()
    d.H1('D. TESTS AND RESULTS')
    e1 = 'Exception noted: for 4 of 30 code changes selected, the approver was also the author of the change.'
    e2 = 'Exception noted: 1 of 8 deletion requests selected was completed 17 days after the 30-day limit.'
    N = 'No exceptions noted.'
    for i, crit, c, t, r, m in [
        ('ZI-02', 'CC2.2 / CCM HRS-11', 'Personnel complete security training each year.', 'Inspected completion records for 25 personnel.', N, ''),
        ('ZI-05', 'CC6.1 / CCM IAM-14', 'Production access requires certificate-based authentication.', 'Inspected configuration; observed a failed logon.', N, ''),
        ('ZI-07', 'CC8.1 / CCM CCC-04', 'Code changes are approved by someone other than the author.', 'Inspected 30 code changes.', e1, 'Branch protection was disabled during a tooling migration on February 3-5, 2026. It was restored and the four changes were reviewed afterwards without findings.'),
        ('ZI-09', 'A1.2 / CCM BCR-08', 'Replicas are kept in a second region.', 'Inspected replication settings.', N, ''),
        ('ZI-11', 'PI1.2', 'Inputs are validated for completeness before matching.', 'Reperformed validation with incomplete inputs.', N, ''),
        ('ZI-13', 'C1.1 / CCM DSP-04', 'Data is classified in accordance with policy.', 'Inspected the data inventory.', N, ''),
        ('ZI-16', 'P4.3 / CCM DSP-16', 'Biometric templates are deleted within 30 days of request.', 'Inspected 8 deletion requests.', e2, 'The request was misrouted by the support mailbox. Routing rules have been corrected.'),
        ('PF-01', 'PI1.3 (Pinfold)', 'Manual reviews are double-checked for one in ten documents.', 'Inspected quality records for 20 days.', N, ''),
        ('PF-02', 'CC6.3 (Pinfold)', 'Reviewer access is recertified monthly.', 'Inspected all three recertifications.', N, '')]:
        d.H3(f'{i}   [{crit}]')
        rows = [['Control', c], ['Test', t], ['Result', r]] + ([['Management response', m]] if m else [])
        d.gridkind = 'none'; d.T(None, rows, [2, 8])
    d.build()
    return truth(fn, 'soc2-type2', 'Zephyrine Identity Ltd. Co.', ('2026-01-15', '2026-04-14'), None, '2026-05-29', 'Dunmore Kitteridge LLP', 'unqualified',
                 ['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'], ['CSA CCM v4'], [('Glasswing Compute Co.', 'carve-out'), ('Pinfold Review Services', 'inclusive')], cu, [e1, e2])


# --------------------------------------------------------------------------- 10 not a report
def s10(out):
    fn = 'tarn-hollow-letter.pdf'
    d = Doc(f'{out}/{fn}', body='Helvetica', bold='Helvetica-Bold', size=10.5, ink='#333333', grid='rules', pageno='%d', footer=MARK)
    d.raw('h1', 'Blackthimble Security Testing').raw('r', 'March 9, 2026').P('Tarn Hollow Ticketing, Inc.<br/>Attn: Head of Engineering', '<b>Re: Summary letter - external application penetration test</b>', 'To whom it may concern:',
        'Blackthimble Security Testing was engaged by Tarn Hollow Ticketing, Inc. to perform a penetration test of the TicketFerry web application and API during the period February 9, 2026 to February 20, 2026. This letter summarizes the results and may be shared with customers.',
        'Testing followed the OWASP Web Security Testing Guide. The engagement was requested in part to support the company’s SOC 2 Type 2 examination (criterion CC4.1); this letter is not a SOC report, and Blackthimble is not a CPA firm and expresses no opinion on controls relevant to security or availability.')
    d.H2('Summary of findings').T(['Severity', 'Found', 'Fixed at retest (March 4, 2026)'], [['Critical', '0', '0'], ['High', '1', '1'], ['Medium', '3', '3'], ['Low', '6', '4']], [3, 2, 4])
    d.P('No exceptions were noted in the retest of the high and medium findings. The two remaining low findings have been accepted by management. TicketFerry is hosted with Osprey Flats Cloud; its infrastructure was excluded from testing.')
    d.sig('Sincerely,', '', 'Ruta Calloway', 'Principal Consultant, Blackthimble Security Testing')
    d.build()
    return truth(fn, None, None)


def main():
    out = sys.argv[1]; os.makedirs(out, exist_ok=True)
    t = [f(out) for f in (s01, s02, s03, s04, s05, s06, s07, s08, s09, s10)]
    with open(os.path.join(out, 'truth.json'), 'w', encoding='utf-8') as f:
        json.dump(t, f, indent=2, ensure_ascii=False); f.write('\n')
    print(f'{len(t)} samples in {out}')


if __name__ == '__main__':
    main()
