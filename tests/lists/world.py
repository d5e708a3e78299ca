"""Lists of the world in small, with invented people, and the way in which tests read them."""

from __future__ import annotations

from itertools import count
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.lists.formats import open_list
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import InMemory
from tests.lists.gathering import ListReading, gathered


def an_intake() -> Intake:
    numbers = count(1)
    return Intake(
        list_name="World", new_id=lambda: UUID(int=next(numbers)), known_states=frozenset()
    )


def reading_of(content: bytes | str, *, name: str = "list.xml", **beside: str) -> ListReading:
    """What comes of a file in whatever format it is; `beside` are others by name without end."""
    others = tuple(InMemory(f"{other}.csv", held.encode()) for other, held in beside.items())
    held = content.encode() if isinstance(content, str) else content
    return gathered(open_list(InMemory(name, held, others), an_intake()))


def only(reading: ListReading) -> Alert:
    assert reading.faults == ()
    (alert,) = reading.alerts
    return alert


UN_PERSON = """
    <INDIVIDUAL>
      <DATAID>9900001</DATAID>
      <FIRST_NAME>JOKO</FIRST_NAME><SECOND_NAME>SANTOSO</SECOND_NAME><THIRD_NAME/>
      <UN_LIST_TYPE>Contoh</UN_LIST_TYPE>
      <REFERENCE_NUMBER>QXi.001</REFERENCE_NUMBER>
      <LISTED_ON>2003-01-28</LISTED_ON>
      <GENDER>Male</GENDER>
      <NAME_ORIGINAL_SCRIPT>جوكو سانتوسو</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>Sells carpets.  Review pursuant to Security Council resolution 2610 (2021) was
concluded on 8 November 2022. INTERPOL-UN Security Council Special Notice web link:
https://example.test/notice</COMMENTS1>
      <TITLE><VALUE>Haji</VALUE></TITLE>
      <DESIGNATION><VALUE>Carpet dealer</VALUE><VALUE>Pilot</VALUE></DESIGNATION>
      <NATIONALITY><VALUE>Indonesia</VALUE><VALUE>Syrian Arab Republic</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY>
        <ALIAS_NAME>Santosa, Djoko; Abu Karpet (birth name)</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Weaver</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH>
        <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-04-03</DATE>
      </INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><COUNTRY/></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH>
        <CITY>Sambas</CITY><STATE_PROVINCE>West Kalimantan</STATE_PROVINCE>
        <COUNTRY>Indonesia</COUNTRY>
      </INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT>
        <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>X 990011</NUMBER>
        <ISSUING_COUNTRY>Indonesia</ISSUING_COUNTRY>
      </INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT>
        <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>
        <NUMBER>Malaysia travel document number ZZ123456</NUMBER>
      </INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT>
        <TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT>
        <NUMBER>6101010304640001</NUMBER>
      </INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT/>
    </INDIVIDUAL>"""

UN_COMPANY = """
    <ENTITY><FIRST_NAME>CARPETS UNLIMITED</FIRST_NAME>
      <REFERENCE_NUMBER>QXe.001</REFERENCE_NUMBER></ENTITY>"""


def un_list(*persons: str, companies: str = UN_COMPANY) -> str:
    inside = "".join(persons)
    return f"""<?xml version='1.0' encoding='UTF-8'?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS>{inside}</INDIVIDUALS>
  <ENTITIES>{companies}</ENTITIES>
</CONSOLIDATED_LIST>
"""


def un_person(*, name: str = "JOKO", reference: str = "QXi.002", more: str = "") -> str:
    return (
        f"<INDIVIDUAL><FIRST_NAME>{name}</FIRST_NAME>"
        f"<REFERENCE_NUMBER>{reference}</REFERENCE_NUMBER>{more}</INDIVIDUAL>"
    )


def sdn_row(
    number: int = 9001,
    name: str = "SANTOSO, Joko",
    kind: str = "individual",
    *,
    programmes: str = "SDGT] [SDT",
    title: str = "Carpet dealer",
    remarks: str = "DOB 1964.",
) -> str:
    quoted = (f'"{text}"' if text != "-0-" else "-0- " for text in (name, kind, programmes, title))
    return f'{number},{",".join(quoted)},{",".join(["-0- "] * 6)},"{remarks}"\r\n'


OFAC_REMARKS = (
    "DOB 03 Apr 1964; alt. DOB circa 1966; POB Sambas, Indonesia; alt. POB Pontianak, Indonesia;"
    " nationality Indonesia; alt. nationality Syria; Gender Male; Passport X 990011 (Indonesia)"
    " issued 12 Mar 2010 expires 12 Mar 2015; alt. Passport ZZ123456; Diplomatic Passport D0000001"
    " (Malaysia); National ID No. 6101010304640001 (Indonesia); Tax ID No. 555 (Indonesia);"
    " Email Address joko@example.test; Additional Sanctions Information - Subject to Secondary"
    " Sanctions; Sells carpets; a.k.a. 'THE WEAVER'; a.k.a. 'ABU KARPET'; Linked To: CARPETS LTD."
)
OFAC_CSV = sdn_row(remarks=OFAC_REMARKS) + sdn_row(9002, "CARPETS LTD", "-0-")
OFAC_OTHER_NAMES = (
    '9001,1,"aka","SANTOSA, Djoko",-0- \r\n9002,2,"aka","RUGS LTD",-0- \r\n'
    '9001,3,"fka","JOKO BIN SANTOSO",-0- \r\n\x1a'
)


def eu_list(*entries: str) -> str:
    inside = "".join(entries)
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-01-02">{inside}
</export>
"""


def eu_person(inside: str = "", *, reference: str = "EU.90.2", name: str = "Joko") -> str:
    return (
        f'\n  <sanctionEntity euReferenceNumber="{reference}" logicalId="2">'
        f'<subjectType code="person"/><nameAlias wholeName="{name}" strong="true"/>{inside}'
        "</sanctionEntity>"
    )


EU_PERSON = """
  <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.90.1" logicalId="1">
    <remark>Sells carpets</remark>
    <regulation entryIntoForceDate="2019-02-16" programme="XYZ"/>
    <regulation entryIntoForceDate="2018-02-16" programme="XYZ">
      <publicationUrl>http://example.test</publicationUrl>
    </regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias wholeName="Джоко Сантосо" function="" gender="" nameLanguage="RU" strong="true"/>
    <nameAlias firstName="Joko" middleName="" lastName="Santoso" wholeName="Joko Santoso"
      function="Carpet dealer" gender="M" title="" nameLanguage="" strong="true"/>
    <nameAlias firstName="Djoko" lastName="Santosa" wholeName="" strong="true"/>
    <nameAlias wholeName="The Weaver" strong="false"/>
    <citizenship region="" countryIso2Code="ID" countryDescription="INDONESIA"/>
    <citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
    <birthdate circa="false" calendarType="GREGORIAN" city="Sambas" birthdate="1964-04-03"
      dayOfMonth="3" monthOfYear="4" year="1964" region="" place="" countryIso2Code="ID"
      countryDescription="INDONESIA"/>
    <identification number="X 990011" identificationTypeCode="passport" countryIso2Code="ID"
      identificationTypeDescription="National passport" countryDescription="INDONESIA"/>
    <identification number="" latinNumber="ZZ123456" identificationTypeCode="passport"
      identificationTypeDescription="National passport" countryIso2Code="00"
      countryDescription="UNKNOWN"/>
    <identification number="6101010304640001" identificationTypeCode="id" countryIso2Code="ID"
      identificationTypeDescription="National identification card"/>
    <identification number="555" identificationTypeCode="fiscalcode" countryIso2Code="ID"
      identificationTypeDescription="Fiscal Code"/>
  </sanctionEntity>"""
EU_COMPANY = eu_person(reference="EU.90.9").replace('"person"', '"enterprise"')
