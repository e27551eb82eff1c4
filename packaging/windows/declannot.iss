; Installer for Windows (Inno Setup 6). UNTESTED: written without a Windows machine at hand.
; Called by `py dev.py package` as: iscc /Q /DVersion=0.1.0 packaging\windows\declannot.iss
; For one user, without an administrator. Unsigned: SmartScreen asks once ("More info", "Run
; anyway"); see README.md in this folder's parent.
#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6C1B4E5E-6F0B-4E0C-9C93-1D6B6B0F4D21}
AppName=declannot
AppVersion={#Version}
AppPublisher=The declannot authors
DefaultDirName={autopf}\declannot
DefaultGroupName=declannot
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=declannot-{#Version}-setup
SetupIconFile=declannot.ico
UninstallDisplayIcon={app}\declannot.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\dist\declannot\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\declannot"; Filename: "{app}\declannot.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.declannot"; ValueType: string; ValueData: "declannot.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\declannot.Project"; ValueType: string; ValueData: "declannot project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\declannot.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\declannot.exe,0"
Root: HKA; Subkey: "Software\Classes\declannot.Project\shell\open\command"; ValueType: string; ValueData: """{app}\declannot.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.declannot-task"; ValueType: string; ValueData: "declannot.Task"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\declannot.Task"; ValueType: string; ValueData: "declannot task file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\declannot.Task\DefaultIcon"; ValueType: string; ValueData: "{app}\declannot.exe,0"
Root: HKA; Subkey: "Software\Classes\declannot.Task\shell\open\command"; ValueType: string; ValueData: """{app}\declannot.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.declannot-work"; ValueType: string; ValueData: "declannot.Work"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\declannot.Work"; ValueType: string; ValueData: "declannot work file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\declannot.Work\DefaultIcon"; ValueType: string; ValueData: "{app}\declannot.exe,0"
Root: HKA; Subkey: "Software\Classes\declannot.Work\shell\open\command"; ValueType: string; ValueData: """{app}\declannot.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.declannot-feedback"; ValueType: string; ValueData: "declannot.Feedback"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\declannot.Feedback"; ValueType: string; ValueData: "declannot feedback file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\declannot.Feedback\DefaultIcon"; ValueType: string; ValueData: "{app}\declannot.exe,0"
Root: HKA; Subkey: "Software\Classes\declannot.Feedback\shell\open\command"; ValueType: string; ValueData: """{app}\declannot.exe"" ""%1"""
