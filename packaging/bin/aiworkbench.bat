@echo off
rem Starts AI Product Workbench on a JDK 25 or newer, which it finds by itself.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "HOME_DIR=%~dp0.."
set "JAVA="

if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :takebin "%%~dp$PATH:J"
if not defined JAVA for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\OpenJDK" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks" "%UserProfile%\.sdkman\candidates\java" "%UserProfile%\scoop\apps") do (
    if exist "%%~R\" for /d %%D in ("%%~R\*") do call :take "%%~D"
)
if not defined JAVA (
    echo AI Product Workbench needs Java %NEEDED% or newer and found none. Install a JDK %NEEDED%, for example from https://adoptium.net, or set JAVA_HOME to one. 1>&2
    exit /b 2
)

rem A verb needs no window, so it starts without JavaFX.
for %%V in (new check export extract format schema compare merge git help --help -h --version -V) do if "%~1"=="%%V" goto verb
"%JAVA%" "@%HOME_DIR%\lib\window.options" --module-path "%HOME_DIR%\lib\javafx" "-Daiworkbench.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\aiworkbench.jar" aiworkbench.Main %*
exit /b %ERRORLEVEL%

:verb
set TENURE=
if "%~1"=="check" set TENURE=-XX:MaxTenuringThreshold=1
"%JAVA%" -XX:+UseSerialGC -Xmn160m -XX:SurvivorRatio=2 %TENURE% -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true -Dsun.font.layout.ffm=false -Djava.awt.headless=true "-Daiworkbench.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\aiworkbench.jar" aiworkbench.Main %*
exit /b %ERRORLEVEL%

:takebin
set "BINDIR=%~1"
call :take "%BINDIR%.."
exit /b

rem Sets JAVA if the directory holds a JDK that is new enough. Every JDK says its version in a file named release.
:take
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" for /f "tokens=1 delims=." %%M in ("%%~B") do if %%M GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b
