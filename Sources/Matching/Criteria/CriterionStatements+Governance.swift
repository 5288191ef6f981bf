extension CriterionStatements {
  static let controlEnvironment = """
    CC1.1
    A code of conduct and ethics is signed by every employee when they join and once a year after that.
    Employees who break the code of conduct or a security policy face disciplinary action.
    Contractors and vendors' staff are bound by the same standards of ethical behaviour.
    Employees sign a confidentiality agreement and acknowledge the acceptable use policy when hired.
    Suspected misconduct can be reported anonymously, and nobody is punished for reporting it.
    Management shows by example that integrity and ethical values matter.
    CC1.2
    The board of directors oversees how management runs security and internal control.
    The audit committee has members who are independent of management and know the subject.
    Security and risk are reported to the board of directors at least once a year.
    The board has a charter that says what it is responsible for.
    An executive committee meets every quarter to review the state of the security programme.
    CC1.3
    An organization chart shows reporting lines and is kept up to date.
    Roles and responsibilities for information security are defined, written down and assigned.
    A chief information security officer is appointed and leads the security programme.
    Job descriptions set out the duties and the authority of each position.
    A privacy officer or data protection lead has been named.
    A security steering committee with members from several departments directs the programme.
    CC1.4
    Background checks are carried out on candidates before they start work.
    Employees take security awareness training when they join and every year after that.
    Developers and administrators get training that fits their role, such as secure coding.
    Candidates are interviewed and their qualifications are checked against the job's requirements.
    Employees' skills are developed through training and certifications.
    Completion of mandatory training is tracked and followed up.
    Succession is planned for key positions.
    Staff are trained regularly about phishing and social engineering.
    CC1.5
    Employees' performance is reviewed every year against goals.
    Employees are held accountable for their control responsibilities, and sanctions follow a formal process.
    Rewards and incentives are set so that they do not tempt people to bypass controls.
    Managers evaluate their staff and correct performance that falls short.
    Disciplinary measures are taken against those who do not comply with policies.
    CC2.1
    Network and data flow diagrams are documented and kept current.
    Reports that controls depend on are checked for completeness and accuracy.
    Management gets relevant information of good quality from internal and external sources.
    Systems capture and process data into information that supports internal control.
    An inventory of information assets and data is maintained.
    Data and logs used to run controls are complete, accurate and current.
    CC2.2
    Policies and procedures are published on the intranet, where all employees can read them.
    Employees are told of their security responsibilities and of changes to policies.
    Personnel know how and where to report security incidents, failures and concerns inside the company.
    A hotline lets employees raise concerns anonymously.
    System changes are announced to internal users who are affected.
    Descriptions of the system and its boundaries are available to internal users.
    Management and the board exchange what each needs to know about internal control.
    Security awareness messages are sent to all staff.
    CC2.3
    Customers are informed of changes to the service that affect them.
    Security and availability commitments are set out in contracts, terms of service and service level agreements.
    Customers can report incidents, problems and complaints through a support channel.
    A description of the system and of customers' responsibilities is given to customers.
    Release notes and system status are published for customers.
    Outsiders can report vulnerabilities through a published disclosure address.
    Confidentiality commitments are agreed with customers and vendors and changes are communicated.
    User guides and documentation of the product are available to customers.
    Communication with regulators, authorities and special interest groups is maintained.
    """

  static let assessment = """
    CC3.1
    The company's objectives and commitments are written down so that risks to them can be found.
    Legal, regulatory and contractual requirements that apply to us are identified and tracked.
    Management has defined its risk appetite and tolerance.
    An information security strategy is aligned with the goals of the business.
    The scope of the security management system is defined.
    A budget for security and privacy is planned and approved.
    CC3.2
    A risk assessment is carried out every year.
    Risks are recorded in a risk register with owner, likelihood, impact and treatment.
    Threats and vulnerabilities to assets are identified and rated.
    A risk management methodology is documented and approved.
    Risk treatment plans are agreed with management and followed to their end.
    Risks arising from vendors and other third parties are part of the risk assessment.
    The criticality of information assets is assessed.
    CC3.3
    The risk assessment considers how fraud could happen.
    Incentives, pressures and opportunities for fraud are weighed, including misuse of systems.
    Anti-bribery and anti-corruption rules apply to all staff.
    Management override of controls is considered as a risk.
    CC3.4
    Changes in the business, its technology or its environment are assessed for new risks.
    Risks are reassessed after acquisitions, reorganizations and changes of leadership.
    New laws and regulations are monitored and their effect is assessed.
    Significant changes in vendor relationships lead to a new risk assessment.
    CC4.1
    Internal audits test whether controls are designed and working as intended.
    An independent auditor examines our controls each year for a SOC 2 report or an ISO 27001 certificate.
    Penetration tests are performed by an independent third party every year.
    Management monitors controls continuously and runs self-assessments.
    An audit plan is drawn up from risk and approved.
    Compliance with policies and standards is reviewed regularly.
    Certifications and attestation reports are available to customers.
    CC4.2
    Audit findings are reported to management and tracked until they are fixed.
    Control deficiencies get an owner, a corrective action and a due date.
    Results of assessments are communicated to executives and the board.
    Nonconformities are analysed and corrected in time.
    CC5.1
    Controls are selected to mitigate the risks found in the risk assessment.
    Incompatible duties are separated, or compensating controls are in place.
    A control framework maps controls to requirements and names control owners.
    Manual and automated, preventive and detective controls are combined.
    CC5.2
    General controls over technology infrastructure, security and development are established.
    Management determines how business processes depend on technology and controls it accordingly.
    Technology is acquired, developed and maintained under defined controls.
    Use of information systems is restricted to what duties require.
    CC5.3
    Information security policies are documented, approved by management and reviewed every year.
    Written procedures put each policy into practice and say who does what.
    Exceptions to policy are documented, approved and reviewed.
    Policies have owners and a version history.
    Standards for configuration, development and operation are established and kept current.
    Policies exist for privacy, retention, encryption, access control and acceptable use.
    """
}
