"""OFAC's lists in XML in small, with invented people."""

from __future__ import annotations

OFAC_KINDS = """
  <ReferenceValueSets>
    <CountryValues>
      <Country ID="11" ISO2="ID">Indonesia</Country><Country ID="12">Malaysia</Country>
    </CountryValues>
    <DetailReferenceValues><DetailReference ID="901">Male</DetailReference></DetailReferenceValues>
    <FeatureTypeValues>
      <FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType>
      <FeatureType ID="10">Nationality Country</FeatureType>
      <FeatureType ID="11">Citizenship Country</FeatureType>
      <FeatureType ID="26">Title</FeatureType><FeatureType ID="224">Gender</FeatureType>
    </FeatureTypeValues>
    <IDRegDocTypeValues>
      <IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="1">Tax ID No.</IDRegDocType>
      <IDRegDocType ID="1584">National ID No.</IDRegDocType>
    </IDRegDocTypeValues>
    <NamePartTypeValues>
      <NamePartType ID="1520">Last Name</NamePartType>
      <NamePartType ID="1521">First Name</NamePartType>
    </NamePartTypeValues>
    <PartySubTypeValues>
      <PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType>
      <PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType>
      <PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType>
    </PartySubTypeValues>
    <PartyTypeValues>
      <PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType>
    </PartyTypeValues>
    <SanctionsTypeValues>
      <SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType>
    </SanctionsTypeValues>
  </ReferenceValueSets>"""


def ofac_name(*parts: str, low: str = "false", primary: str = "false") -> str:
    """Of parts, the last name first, as OFAC has them."""
    values = "".join(
        "<DocumentedNamePart><NamePartValue NamePartGroupID="
        f'"{70 + at}">{part}</NamePartValue></DocumentedNamePart>'
        for at, part in enumerate(parts)
    )
    return (
        f'<Alias AliasTypeID="1400" Primary="{primary}" LowQuality="{low}">'
        f"<DocumentedName>{values}</DocumentedName></Alias>"
    )


def ofac_feature(kind: int, inside: str) -> str:
    return f'<Feature FeatureTypeID="{kind}"><FeatureVersion>{inside}</FeatureVersion></Feature>'


def ofac_period(start: str, end: str = "", *, approximate: str = "false") -> str:
    """Days are written year, month and day, parted by hyphens, as far as they are known."""

    def day(text: str) -> str:
        parts = zip(("Year", "Month", "Day"), text.split("-"), strict=False)
        return "".join(f"<{part}>{said}</{part}>" for part, said in parts)

    ending = f"<End><From>{day(end)}</From><To>{day(end)}</To></End>" if end else ""
    return (
        f'<DatePeriod CalendarTypeID="1"><Start Approximate="{approximate}">'
        f"<From>{day(start)}</From></Start>{ending}</DatePeriod>"
    )


def ofac_party(
    names: str, features: str = "", *, number: int = 9002, identity: int = 92, kind: int = 4
) -> str:
    return f"""
    <DistinctParty FixedRef="{number}"><Comment/>
      <Profile ID="{number}" PartySubTypeID="{kind}">
        <Identity ID="{identity}" Primary="true" False="false">{names}
          <NamePartGroups>
            <MasterNamePartGroup>
              <NamePartGroup ID="70" NamePartTypeID="1520"/>
            </MasterNamePartGroup>
            <MasterNamePartGroup>
              <NamePartGroup ID="71" NamePartTypeID="1521"/>
            </MasterNamePartGroup>
          </NamePartGroups>
        </Identity>{features}
      </Profile>
    </DistinctParty>"""


def ofac_document(kind: int, number: str, *, identity: int = 91, issuer: str = "") -> str:
    by = f'IssuedBy-CountryID="{issuer}"' if issuer else ""
    return (
        f'<IDRegDocument ID="1" IDRegDocTypeID="{kind}" IdentityID="{identity}" {by}>'
        f"<Comment/><IDRegistrationNo>{number}</IDRegistrationNo></IDRegDocument>"
    )


OFAC_PERSON = ofac_party(
    ofac_name("Santosa", "Djoko")
    + ofac_name("SANTOSO", "Joko", primary="true")
    + ofac_name("Сантосо", "Джоко")
    + ofac_name("The Weaver", low="true"),
    ofac_feature(8, ofac_period("1964-4-3", "1964-4-3"))
    + ofac_feature(8, ofac_period("1966-1-1", "1966-12-31", approximate="true"))
    + ofac_feature(9, '<VersionDetail DetailTypeID="1432">Sambas, Indonesia</VersionDetail>')
    + ofac_feature(10, '<VersionLocation LocationID="51"/>')
    + ofac_feature(11, '<VersionLocation LocationID="52"/>')
    + ofac_feature(224, '<VersionDetail DetailTypeID="1431" DetailReferenceID="901"/>')
    + ofac_feature(26, '<VersionDetail DetailTypeID="1432">Carpet dealer</VersionDetail>'),
    number=9001,
    identity=91,
)
OFAC_SHIP = ofac_party(ofac_name("FLYING CARPET"), number=9009, identity=99, kind=1)
OFAC_DOCUMENTS = (
    ofac_document(1571, "X 990011", issuer="11")
    + ofac_document(1571, "ZZ123456")
    + ofac_document(1584, "6101010304640001", issuer="11")
    + ofac_document(1, "555", issuer="11")
    + ofac_document(1571, "OF SOMEBODY ELSE 1", identity=98)
)
OFAC_ENTRY = """<SanctionsEntry ID="1" ProfileID="9001">
      <EntryEvent><Comment/><Date><Year>2003</Year><Month>1</Month><Day>28</Day></Date></EntryEvent>
      <SanctionsMeasure SanctionsTypeID="2"><Comment/></SanctionsMeasure>
      <SanctionsMeasure SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure>
      <SanctionsMeasure SanctionsTypeID="1"><Comment>SDT</Comment></SanctionsMeasure>
    </SanctionsEntry>"""


def ofac_list(*parties: str, kinds: str = OFAC_KINDS, documents_last: bool = False) -> str:
    documents = f"<IDRegDocuments>{OFAC_DOCUMENTS}</IDRegDocuments>"
    before, after = ("", documents) if documents_last else (documents, "")
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="http://www.un.org/sanctions/1.0">{kinds}
  <Locations>
    <Location ID="51"><LocationCountry CountryID="11"/></Location>
    <Location ID="52"><LocationPart LocPartTypeID="1"><LocationPartValue Primary="true">
      <Comment/><Value>Syria</Value></LocationPartValue></LocationPart></Location>
    <Location ID="53"><LocationCountry CountryID="12"/><LocationPart LocPartTypeID="2">
      <LocationPartValue Primary="true"><Value>Kuching</Value></LocationPartValue>
      <LocationPartValue Primary="false"><Value>古晋</Value></LocationPartValue>
      </LocationPart></Location>
  </Locations>{before}
  <DistinctParties>{"".join(parties)}
  </DistinctParties>{after}
  <ProfileRelationships><ProfileRelationship ID="1"/></ProfileRelationships>
  <SanctionsEntries>{OFAC_ENTRY}</SanctionsEntries>
</Sanctions>
"""


SDN_PERSON = """
  <sdnEntry>
    <uid>9001</uid><firstName>Joko</firstName><lastName>SANTOSO</lastName>
    <title>Carpet dealer</title><sdnType>Individual</sdnType><remarks>Sells carpets.</remarks>
    <programList><program>SDGT</program><program>SDT</program></programList>
    <idList>
      <id><idType>Gender</idType><idNumber>Male</idNumber></id>
      <id><idType>Passport</idType><idNumber>X 990011</idNumber>
        <idCountry>Indonesia</idCountry></id>
      <id><idType>National ID No.</idType><idNumber>6101010304640001</idNumber>
        <idCountry>Indonesia</idCountry></id>
      <id><idType>Tax ID No.</idType><idNumber>555</idNumber></id>
    </idList>
    <akaList>
      <aka><category>strong</category><firstName>Djoko</firstName><lastName>Santosa</lastName></aka>
      <aka><category>weak</category><lastName>THE WEAVER</lastName></aka>
      <aka><category>weak</category></aka>
    </akaList>
    <nationalityList>
      <nationality><country>Indonesia</country></nationality>
    </nationalityList>
    <citizenshipList><citizenship><country>Syria</country></citizenship></citizenshipList>
    <dateOfBirthList>
      <dateOfBirthItem><dateOfBirth>03 Apr 1964</dateOfBirth></dateOfBirthItem>
      <dateOfBirthItem><dateOfBirth>circa 1966</dateOfBirth></dateOfBirthItem>
    </dateOfBirthList>
    <placeOfBirthList>
      <placeOfBirthItem><placeOfBirth>Sambas, Indonesia</placeOfBirth></placeOfBirthItem>
    </placeOfBirthList>
  </sdnEntry>"""
SDN_SHIP = """
  <sdnEntry><uid>9009</uid><lastName>FLYING CARPET</lastName><sdnType>Vessel</sdnType></sdnEntry>"""


def sdn_list(*entries: str) -> str:
    return f"""<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Record_Count>{len(entries)}</Record_Count></publshInformation>
  {"".join(entries)}
</sdnList>
"""
